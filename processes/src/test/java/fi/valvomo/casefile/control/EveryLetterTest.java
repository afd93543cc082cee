package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;

/** Every kind of letter of every room, in Finnish and in Swedish. */
class EveryLetterTest {

  /** What people bring: files that the house did not write. */
  private static final EnumSet<DocumentKind> BROUGHT =
      EnumSet.of(DocumentKind.EVIDENCE, DocumentKind.PHOTO, DocumentKind.ATTACHMENT);

  private static final Path CLASSES = Path.of("target/classes");
  private static final String MARK = "Asiakirjapohja 1";

  @Test
  void every_letter_of_the_house_should_have_a_form_and_no_other_paper() throws IOException {
    assertThat(forms())
        .extracting(LetterForm::kind)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(BROUGHT))
        .contains(
            DocumentKind.DEMAND,
            DocumentKind.AUTHORITY_NOTICE,
            DocumentKind.HEARING,
            DocumentKind.CONSEQUENCE,
            DocumentKind.DECISION,
            DocumentKind.REPORT_FINAL,
            DocumentKind.CLOSING_STATEMENT);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void should_last_in_an_archive_and_be_read_aloud(LetterForm form, Language language)
      throws VeraPDFException, IOException {
    byte[] pdf = print(form, language, FirstWording.of(form, language));
    keep(form.kind() + "-" + language, pdf);

    assertThat(LetterChecks.failures(pdf)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void should_do_so_when_an_administrator_has_changed_its_wording(
      LetterForm form, Language language) throws VeraPDFException, IOException {
    String body =
        FirstWording.of(form, language)
            .replace(
                "</body>",
                "<h2>Uusi · Ny</h2><ul><li><strong>Yksi</strong></li></ul><p>{{number}}</p></body>")
            .replace("</style>", " h1 { color: #003366; }</style>");

    assertThat(LetterChecks.failures(print(form, language, body))).isEmpty();
  }

  /** What a section is, and of which act, is dated: the wording names the provision. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void should_name_no_act_by_a_number_of_its_own(LetterForm form, Language language) {
    assertThat(FirstWording.of(form, language))
        .doesNotContainPattern(LetterChecks.NUMBER_OF_AN_ACT);
  }

  static List<Arguments> letters() throws IOException {
    return forms().stream()
        .flatMap(
            form -> Stream.of(Language.FI, Language.SV).map(tongue -> Arguments.of(form, tongue)))
        .toList();
  }

  private static List<LetterForm> forms() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith("Form.class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .flatMap(EveryLetterTest::form)
          .toList();
    }
  }

  private static Stream<LetterForm> form(String name) {
    try {
      Class<?> type = Class.forName(name);
      return LetterForm.class.isAssignableFrom(type) && !type.isInterface()
          ? Stream.of((LetterForm) type.getDeclaredConstructor().newInstance())
          : Stream.empty();
    } catch (ReflectiveOperationException notAForm) {
      throw new IllegalStateException(notAForm);
    }
  }

  private static byte[] print(LetterForm form, Language language, String body) {
    Letters letters = LetterChecks.letters();
    LetterText text = form.words(language).citing(LetterChecks.law());
    return letters.print(TemplateCheck.checked(body, form.sample(text), text.law(), letters, MARK));
  }

  /** Leaves the document under target/ for a person to look at. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "letters"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
