package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.LetterChecks;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.entity.ClauseNeed;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceDecision;
import fi.valvomo.finding.entity.ConsequenceProposal;
import fi.valvomo.finding.entity.ConsequenceRung;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GroundAssessment;
import fi.valvomo.finding.entity.GroundReply;
import fi.valvomo.finding.entity.ReplyOutcome;
import fi.valvomo.finding.entity.ReplyStance;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;

class ConsequenceLettersTest {

  private static final String HEARING = new HearingForm().seed();
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Viewer OFFICER = person("Olli Ohjaaja", Role.OFFICER);
  private static final Viewer MANAGER = person("Maija Johtaja", Role.MANAGER);
  private static final Viewer PARTY = person("Paula Palvelija", Role.PROVIDER);

  /** What only the supervisory authority has: its order, its conditional fine, its closure. */
  private static final Pattern AUTHORITYS_POWERS =
      Pattern.compile(
          "määräy(s|ks)|uhkasak|toiminnan keskeyttäm|sulkemi"
              + "|föreläggan|\\bvite(t|s)?\\b|avbrytande av verksamhet|stängning"
              + "|\\border(s|ed)?\\b|conditional fine|clos(ure|ing)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static Stream<Arguments> everyLetter() {
    return Stream.of(Language.FI, Language.SV)
        .flatMap(
            language ->
                Arrays.stream(ConsequenceKind.values()).map(kind -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void a_letter_of_each_kind_should_last_in_an_archive_and_be_read_aloud(
      ConsequenceKind kind, Language language) throws VeraPDFException, IOException {
    Consequence decided = heard(kind);
    decided.decide(
        new ConsequenceDecision(
            true, "Esitys on perusteltu.", amount(kind), LocalDate.of(2026, 5, 1), null),
        true,
        MANAGER,
        NOW);
    byte[] pdf = print(seed(kind), writer(decided, language).decision("Maija Johtaja", NOW, 14));
    keep("consequence-" + kind + "-" + language, pdf);

    assertThat(LetterChecks.failures(pdf)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void a_hearing_letter_should_last_in_an_archive_and_be_read_aloud(Language language)
      throws VeraPDFException, IOException {
    Consequence heard = heard(ConsequenceKind.CONTRACT_FINE);
    byte[] pdf = print(HEARING, writer(heard, language).hearing("Olli Ohjaaja", NOW));
    keep("hearing-" + language, pdf);

    assertThat(LetterChecks.failures(pdf)).isEmpty();
  }

  @Test
  void a_hearing_letter_should_say_that_silence_does_not_stop_the_matter() {
    String letter =
        LetterChecks.xhtml(
            HEARING, writer(heard(ConsequenceKind.TERMINATION), Language.FI).hearing("Olli", NOW));

    assertThat(letter).contains("ei estä asian ratkaisemista").contains("16.3.2026");
  }

  @Test
  void a_request_for_an_account_and_a_demand_should_say_in_which_time_an_answer_is_asked() {
    assertThat(told(ConsequenceKind.ACCOUNT))
        .contains("14 päivän kuluessa tämän kirjeen tiedoksisaannista")
        .contains("Vastaamatta jättäminen ei estä asian ratkaisemista")
        .contains("Selvitys havaitusta puutteesta");
    assertThat(told(ConsequenceKind.DEMAND)).contains("miten ja milloin puute korjataan");
    assertThat(told(ConsequenceKind.TERMINATION)).doesNotContain("Vastausta pyydetään");
  }

  @Test
  void only_a_decision_should_tell_how_to_appeal() {
    assertThat(told(ConsequenceKind.REMOVAL_FROM_LIST))
        .contains("saa vaatia oikaisua (REVIEW_FOR_VOUCHERS)", "Oikaisuvaatimus on tehtävä 14");
    assertThat(told(ConsequenceKind.TERMINATION)).doesNotContain("Oikaisuvaatimus on tehtävä");
  }

  @Test
  void no_word_of_a_letter_should_claim_the_powers_of_the_authority() throws IOException {
    for (String language : List.of("fi", "sv")) {
      Properties words = bundle(language);
      for (String key : words.stringPropertyNames()) {
        assertThat(AUTHORITYS_POWERS.matcher(words.getProperty(key)).find())
            .as(language + " " + key + ": " + words.getProperty(key))
            .isFalse();
      }
    }
  }

  @Test
  void the_words_should_be_the_same_in_both_languages() throws IOException {
    Set<String> finnish = new TreeSet<>(bundle("fi").stringPropertyNames());

    assertThat(new TreeSet<>(bundle("sv").stringPropertyNames())).isEqualTo(finnish);
    for (ConsequenceKind kind : ConsequenceKind.values()) {
      assertThat(finnish).contains("kind." + kind, "told." + kind, "basis." + kind);
    }
  }

  private static String told(ConsequenceKind kind) {
    Consequence decided = heard(kind);
    decided.decide(
        new ConsequenceDecision(true, "Syy", amount(kind), null, null), true, MANAGER, NOW);
    return LetterChecks.xhtml(seed(kind), writer(decided, Language.FI).decision("Maija", NOW, 14));
  }

  private static Consequence heard(ConsequenceKind kind) {
    boolean appealable = kind == ConsequenceKind.REMOVAL_FROM_LIST;
    ConsequenceRung rung =
        new ConsequenceRung(
            kind,
            4,
            true,
            ClauseNeed.NONE,
            Role.MANAGER,
            3,
            appealable ? DocumentKind.DECISION : DocumentKind.CONSEQUENCE,
            appealable,
            kind == ConsequenceKind.DEMAND || kind == ConsequenceKind.ACCOUNT ? 14 : null);
    Finding finding = FindingSamples.open(RelationType.CONTRACT, OFFICER, NOW);
    Consequence consequence =
        Consequence.propose(
            finding,
            FindingSamples.relation(RelationType.CONTRACT, OFFICER, NOW),
            rung,
            new ConsequenceProposal(
                kind,
                List.of("Yövuoro oli vajaa & <yksin>.", "Korjaus myöhästyi."),
                amount(kind),
                LocalDate.of(2026, 5, 1),
                null,
                null,
                null),
            kind,
            OFFICER,
            NOW);
    LocalDate sent = LocalDate.of(2026, 3, 2);
    consequence.hear(
        "Pyydämme vastinetta.",
        new Deadline(sent, Channel.PORTAL, 14, DayKind.CALENDAR, sent, sent.plusDays(14)),
        OFFICER,
        NOW);
    consequence.reply(
        List.of(new GroundReply(0, ReplyStance.DISAGREES, "Hoitajia oli kaksi.", List.of())),
        "Pidämme esitystä kohtuuttomana.",
        PARTY,
        NOW);
    consequence.assess(
        List.of(new GroundAssessment(0, ReplyOutcome.STANDS, "Lista näyttää muuta.")),
        "Kuuleminen ei muuta esitystä.",
        OFFICER,
        NOW);
    return consequence;
  }

  private static BigDecimal amount(ConsequenceKind kind) {
    return kind.isMoney() ? new BigDecimal("12345.60") : null;
  }

  private static ConsequenceWriter writer(Consequence of, Language language) {
    LetterText text = ConsequenceLetters.words(language).citing(LetterChecks.law());
    Finding finding = FindingSamples.open(RelationType.CONTRACT, OFFICER, NOW);
    return new ConsequenceWriter(
        of,
        finding,
        "VALV 2026-000123",
        "Koivukoti",
        "Hoiva Oy",
        "SOP-1",
        CitedLaw.theAct().basis(text, "basis." + of.kind()),
        text);
  }

  private static String seed(ConsequenceKind kind) {
    boolean appealable = kind == ConsequenceKind.REMOVAL_FROM_LIST;
    return appealable ? new DecisionForm().seed() : new ConsequenceForm().seed();
  }

  private static byte[] print(String template, Object letter) {
    return LetterChecks.letters().print(template, letter);
  }

  private static Properties bundle(String language) throws IOException {
    Properties words = new Properties();
    try (var file =
            ConsequenceLettersTest.class.getResourceAsStream(
                "consequence_" + language + ".properties");
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static Viewer person(String name, Role role) {
    return new Viewer(UUID.randomUUID(), name, Set.of(role), Set.of(), Language.FI);
  }

  /** Leaves the document under target/ for a person to look at. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "letters"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
