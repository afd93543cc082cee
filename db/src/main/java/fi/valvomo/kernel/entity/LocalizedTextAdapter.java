package fi.valvomo.kernel.entity;

import jakarta.json.bind.adapter.JsonbAdapter;

/** A {@link LocalizedText} in JSON: {@code {"fi": …, "sv": …, "en": …}}. */
public class LocalizedTextAdapter
    implements JsonbAdapter<LocalizedText, LocalizedTextAdapter.Texts> {

  /** The three languages; one that is missing is an empty text. */
  public record Texts(String fi, String sv, String en) {}

  @Override
  public Texts adaptToJson(LocalizedText text) {
    return new Texts(text.fi(), text.sv(), text.en());
  }

  @Override
  public LocalizedText adaptFromJson(Texts texts) {
    return new LocalizedText(written(texts.fi()), written(texts.sv()), written(texts.en()));
  }

  private static String written(String text) {
    return text == null ? "" : text;
  }
}
