package fi.valvomo.criteria.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The versions that come with the house, as resources under {@code catalogue/}. */
@ApplicationScoped
public class CatalogueFiles {

  private static final String FOLDER = "catalogue/";

  /** All versions, in the order of {@code index.json}. */
  public List<CatalogueFile> all() {
    List<CatalogueFile> files = new ArrayList<>();
    for (String name : read("index.json", String[].class)) {
      CatalogueFile file = read(name, CatalogueFile.class);
      files.add(
          file.with(
              file.parts().stream().collect(Collectors.toMap(Function.identity(), this::part))));
    }
    return files;
  }

  private List<CatalogueFile.Item> part(String name) {
    return Stream.of(read(name, CatalogueFile.Item[].class)).toList();
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream in =
        CatalogueFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new BrokenCatalogueException(name, List.of("there is no such resource"));
      }
      return JsonbBuilder.create().fromJson(in, type);
    } catch (JsonbException unreadable) {
      throw new BrokenCatalogueException(name, List.of(unreadable.getMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
