package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CasefileRefusal;
import fi.valvomo.casefile.entity.ImportedCase;
import fi.valvomo.casefile.entity.ImportedCases;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedEvent;
import fi.valvomo.casefile.entity.SecretParts;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.TooLargeException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Takes a case in from a package, all of it or nothing: what the other house showed is shown here.
 * An imported case has no live process.
 */
@ApplicationScoped
@Transactional
public class ImportCase {

  @Inject private PackageLimits limits;
  @Inject private ImportedCases imported;
  @Inject private SecretParts secretParts;
  @Inject private FileTypes types;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Reads the package to its end.
   *
   * @return the id of the case
   * @throws InvalidException when the package is broken or was changed
   * @throws RefusedException when the case is here already
   */
  public UUID take(InputStream sent, Viewer viewer) {
    Path zip = kept(sent);
    try (PackageReader reader = PackageReader.open(zip, limits.limits())) {
      PackageIndex index = reader.index();
      refuseKnown(index);
      store(index, reader, viewer);
      return index.file().id();
    } finally {
      remove(zip);
    }
  }

  private void refuseKnown(PackageIndex index) {
    List<UUID> documents = index.documents().stream().map(PackedDocument::id).toList();
    List<UUID> events = index.timeline().stream().map(PackedEvent::id).toList();
    if (imported.isKnown(index.file(), documents, events)) {
      throw new RefusedException(CasefileRefusal.CASE_EXISTS, index.file().number());
    }
  }

  private void store(PackageIndex index, PackageReader reader, Viewer viewer) {
    Instant now = clock.instant();
    UUID id = index.file().id();
    imported.add(index.file(), viewer, now);
    imported.add(
        new ImportedCase(
            id,
            index.origin(),
            name(index, "PRODUCER"),
            name(index, "UNIT"),
            JsonbBuilder.create().toJson(index.content()),
            viewer,
            now));
    index.timeline().forEach(event -> imported.add(index.file(), event));
    // a rendition stands behind what it shows
    index.documents().stream()
        .sorted(Comparator.comparing(document -> document.renditionOf() != null))
        .forEach(
            document ->
                imported.add(index.file(), document, checked(document, reader.content(document))));
    events.fire(
        new DomainEvent(
            "CASE_IMPORTED",
            SubjectType.CASE,
            id,
            id,
            index.file().producerId(),
            index.file().unitId(),
            null,
            null,
            index.file().number() + " · " + index.origin(),
            viewer,
            now,
            false));
  }

  private byte[] checked(PackedDocument document, byte[] bytes) {
    requireKnown(document.ground());
    PackedLetter.check(document);
    document.marks().forEach(mark -> requireKnown(mark.ground()));
    if (!types.accepted(bytes, document.name()).equals(document.mediaType())) {
      throw InvalidException.of("file", "packageType", document.path());
    }
    return bytes;
  }

  private void requireKnown(String ground) {
    if (ground != null && secretParts.ground(ground).isEmpty()) {
      throw InvalidException.of("file", "packageGround", ground);
    }
  }

  private static String name(PackageIndex index, String role) {
    return index.content().parties().stream()
        .filter(party -> party.role().equals(role))
        .map(CaseParty::name)
        .findFirst()
        .orElse("–");
  }

  private Path kept(InputStream sent) {
    try {
      Path zip = Files.createTempFile("import-", ".zip");
      try (OutputStream out = Files.newOutputStream(zip)) {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        for (int got = sent.read(piece); got >= 0; got = sent.read(piece)) {
          size += got;
          if (size > limits.packed()) {
            Files.deleteIfExists(zip);
            throw new TooLargeException(limits.packed());
          }
          out.write(piece, 0, got);
        }
      }
      return zip;
    } catch (IOException cutLine) {
      throw InvalidException.of("file", "incomplete");
    }
  }

  private static void remove(Path zip) {
    try {
      Files.deleteIfExists(zip);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
