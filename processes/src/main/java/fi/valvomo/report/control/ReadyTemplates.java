package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.LocalizedTextAdapter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The templates that come with the house, as resources under {@code report-templates/}. */
@ApplicationScoped
public class ReadyTemplates {

  private static final String FOLDER = "report-templates/";

  /**
   * All of them, in the order of {@code index.json}.
   *
   * @throws BrokenTemplateException when one of them cannot be asked
   */
  public List<ReadyTemplate> all() {
    return Stream.of(read("index.json", String[].class)).map(ReadyTemplates::checked).toList();
  }

  private static ReadyTemplate checked(String name) {
    ReadyTemplate template = read(name, ReadyTemplate.class);
    List<FieldError> errors = WholeTemplate.errors(template.title(), template.content());
    if (!errors.isEmpty()) {
      throw new BrokenTemplateException(name, errors);
    }
    return template;
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream in =
        ReadyTemplates.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new BrokenTemplateException(name, "there is no such resource");
      }
      JsonbConfig texts = new JsonbConfig().withAdapters(new LocalizedTextAdapter());
      return JsonbBuilder.create(texts).fromJson(in, type);
    } catch (JsonbException unreadable) {
      throw new BrokenTemplateException(name, unreadable.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
