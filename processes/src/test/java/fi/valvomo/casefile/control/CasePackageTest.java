package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.control.PackageLimits.Limits;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Packed.PackedCase;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedEvent;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.TooLargeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CasePackageTest {

  private static final Limits LIMITS = new Limits(10_000, 10, 100_000, 5_000);
  private static final byte[] TEXT = "Lääkekaappi oli auki.".getBytes(StandardCharsets.UTF_8);
  private static final Instant AT = Instant.parse("2026-03-05T10:15:30Z");
  private static final UUID ID = UUID.randomUUID();

  private Path zip;

  @AfterEach
  void remove() throws IOException {
    if (zip != null) {
      Files.deleteIfExists(zip);
    }
  }

  @Nested
  class A_whole_package {

    @Test
    void should_be_read_as_it_was_written() {
      PackageIndex written = index("files/001-a.txt", TEXT);
      write(written, "files/001-a.txt", TEXT);

      try (PackageReader reader = PackageReader.open(zip, LIMITS)) {
        PackageIndex read = reader.index();
        assertThat(read).isEqualTo(written);
        assertThat(reader.content(read.documents().get(0))).isEqualTo(TEXT);
      }
    }

    @Test
    void should_not_be_larger_than_the_limits_whatever_it_says() {
      byte[] large = new byte[6_000];
      write(index("files/1", large), "files/1", large);

      try (PackageReader reader = PackageReader.open(zip, LIMITS)) {
        PackageIndex read = reader.index();
        assertThatThrownBy(() -> reader.content(read.documents().get(0)))
            .isInstanceOf(TooLargeException.class);
      }
      Limits none = new Limits(100, 10, 100_000, 5_000);
      assertThatThrownBy(() -> open(none)).isInstanceOf(TooLargeException.class);
      Limits few = new Limits(10_000, 2, 100_000, 5_000);
      assertThatThrownBy(() -> open(few)).hasMessageContaining("packageFiles");
    }
  }

  @Nested
  class A_broken_package {

    @Test
    void should_be_refused_when_its_paths_lead_elsewhere() {
      for (String path : List.of("../a", "/a", "files/../a", "files/a/b", "files\\a", "files/")) {
        write(index("files/1", TEXT), path, TEXT);
        assertRefused("packagePath");
      }
    }

    @Test
    void should_be_refused_when_files_and_index_differ() {
      write(index("files/1", TEXT), "files/2", TEXT);
      assertRefused("packageExtra");
      write(index("files/1", TEXT), "files/1", "muuta".getBytes(StandardCharsets.UTF_8));
      try (PackageReader reader = PackageReader.open(zip, LIMITS)) {
        PackageIndex read = reader.index();
        assertThatThrownBy(() -> reader.content(read.documents().get(0)))
            .hasMessageContaining("packageHash");
      }
    }

    @Test
    void should_be_refused_when_it_is_no_package() throws IOException {
      zip = Files.createTempFile("no-package", ".zip");
      Files.write(zip, TEXT);
      assertRefused("packageZip");
    }

    @Test
    void should_be_refused_when_something_is_missing_from_its_index() {
      PackageIndex whole = index("files/1", TEXT);
      write(new PackageIndex("x", 1, "a", AT, "b", null, null, null, null), "files/1", TEXT);
      assertRefused("packageFormat");
      write(
          new PackageIndex(
              PackageIndex.FORMAT, 2, "a", AT, "b", whole.file(), whole.content(), null, null),
          "files/1",
          TEXT);
      assertRefused("packageFormat");
      write(
          new PackageIndex(
              PackageIndex.FORMAT, 1, "a", AT, "b", whole.file(), whole.content(), null, null),
          "files/1",
          TEXT);
      assertRefused("packageLacks");
    }

    private void assertRefused(String code) {
      assertThatThrownBy(() -> open(LIMITS))
          .isInstanceOf(InvalidException.class)
          .hasMessageContaining(code);
    }
  }

  private void open(Limits limits) {
    try (PackageReader reader = PackageReader.open(zip, limits)) {
      reader.index();
    }
  }

  private void write(PackageIndex index, String path, byte[] bytes) {
    try (PackageWriter writer = new PackageWriter()) {
      writer.index(index);
      writer.file(path, bytes);
      zip = writer.finish();
    }
  }

  private static PackageIndex index(String path, byte[] bytes) {
    return new PackageIndex(
        PackageIndex.FORMAT,
        PackageIndex.VERSION,
        "Toinen talo",
        AT,
        "Olli Virkanen",
        new PackedCase(ID, "VALV 2026-000001", "05", "a", "b", "c", "Asia", ID, ID, AT),
        new CaseRecord(
            List.of(new CaseParty("PRODUCER", "Koivu Oy", ID, null)),
            List.of(
                new CaseThing(
                    SubjectType.FINDING,
                    ID,
                    "Kaappi",
                    "OPEN",
                    AT,
                    List.of(new CaseFact("description", "Rivi 1\nRivi 2 \"lainaus\"")))),
            List.of(new Exchange(AT, true, Exchange.PORTAL, "Koivu Oy", "NOTICE_SENT", null))),
        List.of(
            new PackedEvent(
                ID, AT, "Olli", "FINDING_OPENED", SubjectType.FINDING, ID, null, "OPEN", null)),
        List.of(
            new PackedDocument(
                ID,
                path,
                SubjectType.FINDING,
                ID,
                "a.txt",
                DocumentKind.EVIDENCE,
                "text/plain",
                bytes.length,
                Digest.of(bytes),
                null,
                Secrecy.SECRET,
                "24.1-25",
                null,
                null,
                null,
                false,
                true,
                AT,
                "Pia",
                null,
                null,
                null,
                null)));
  }
}
