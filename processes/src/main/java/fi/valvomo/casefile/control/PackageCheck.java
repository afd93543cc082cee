package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Packed.PackedCase;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedEvent;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the index of a package holds all that a case needs. */
final class PackageCheck {

  private static final int LONGEST_NUMBER = 24;
  private static final int LONGEST_TITLE = 600;
  private static final int LONGEST_NAME = 255;

  private PackageCheck() {}

  /**
   * Reads it through.
   *
   * @throws InvalidException naming the first thing that is missing
   */
  static void check(PackageIndex index) {
    need("file", index.file());
    need("content", index.content(), index.origin(), index.exportedAt());
    need("content.parties", index.content().parties());
    need("content.things", index.content().things());
    need("content.exchanges", index.content().exchanges());
    need("timeline", index.timeline());
    need("documents", index.documents());
    check(index.file());
    check(index.content());
    index.timeline().forEach(PackageCheck::check);
    index.documents().forEach(PackageCheck::check);
    Set<UUID> known =
        index.documents().stream().map(PackedDocument::id).collect(Collectors.toSet());
    if (index.documents().stream()
        .anyMatch(d -> d.renditionOf() != null && !known.contains(d.renditionOf()))) {
      throw InvalidException.of("file", "packageLacks", "documents.renditionOf");
    }
  }

  private static void check(PackedCase file) {
    need("file.id", file.id(), file.openedAt());
    need("file.taskClass", file.taskClass(), file.taskClassFi(), file.taskClassSv());
    need("file.taskClass", file.taskClassEn());
    shorterThan("file.number", file.number(), LONGEST_NUMBER);
    shorterThan("file.title", file.title(), LONGEST_TITLE);
  }

  private static void check(CaseRecord content) {
    content.parties().forEach(party -> need("content.parties", party.role(), party.name()));
    content
        .things()
        .forEach(
            thing ->
                need(
                    "content.things",
                    thing.type(),
                    thing.id(),
                    thing.title(),
                    thing.at(),
                    thing.facts()));
    content
        .exchanges()
        .forEach(exchange -> need("content.exchanges", exchange.at(), exchange.what()));
  }

  private static void check(PackedEvent event) {
    need(
        "timeline",
        event.id(),
        event.at(),
        event.actorName(),
        event.kind(),
        event.subjectType(),
        event.subjectId());
  }

  private static void check(PackedDocument document) {
    need(
        "documents",
        document.id(),
        document.path(),
        document.subjectType(),
        document.subjectId(),
        document.kind(),
        document.mediaType(),
        document.sha256(),
        document.secrecy(),
        document.createdAt(),
        document.createdBy());
    shorterThan("documents.name", document.name(), LONGEST_NAME);
  }

  private static void need(String where, Object... values) {
    if (Stream.of(values).anyMatch(Objects::isNull)) {
      throw InvalidException.of("file", "packageLacks", where);
    }
    for (Object value : values) {
      if (value instanceof List<?> many && many.stream().anyMatch(Objects::isNull)) {
        throw InvalidException.of("file", "packageLacks", where);
      }
    }
  }

  private static void shorterThan(String where, String text, int most) {
    if (text == null || text.isBlank() || text.length() > most) {
      throw InvalidException.of("file", "packageLacks", where);
    }
  }
}
