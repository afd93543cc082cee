package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.ExportCase;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who sent a notice leaves triage nowhere: in no answer to anybody else, no export, no search, no
 * mail, no line of a log, and lies in no table as it is read.
 */
@ExtendWith(ArquillianExtension.class)
class ReporterIdentityIT {

  private static final String NAME = "Xylanteri Kvasimoodo";
  private static final String CONTACT = "kvasimoodo@xylanteri.example";
  private static final List<String> MARKS = List.of("ylanteri", "vasimoodo");
  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final List<String> OTHERS =
      List.of("officer", "manager", "admin", "auditor", "provider-contract", "provider-voucher");

  /** Searches that would find the reporter if anything held them. */
  private static final List<String> SEARCHES =
      List.of(
          "/cases?search=Xylanteri",
          "/cases?search=kvasimoodo%40xylanteri.example",
          "/search-hits?search=Xylanteri",
          "/search-hits?search=kvasimoodo%40xylanteri.example",
          "/search-hits?search=l%C3%A4%C3%A4kkeet&limit=500",
          "/producers?search=Xylanteri",
          "/units?search=Kvasimoodo",
          "/notices?limit=500",
          "/audit-events?limit=500",
          "/work-items?scope=all&limit=500",
          "/cases?limit=500");

  private static final List<String> TABLES =
      List.of(
          "outgoing_mail",
          "audit_event",
          "case_event",
          "case_search",
          "search_entry",
          "case_file",
          "kept_answer",
          "notice",
          "notice_event",
          "notice_reporter",
          "notice_link",
          "notice_transfer",
          "notice_sending",
          "work_item",
          "document",
          "document_source",
          "finding",
          "flowable.act_ru_variable");

  @Inject private World world;
  @Inject private Noticing noticing;
  @Inject private OneOfEach oneOfEach;
  @Inject private ExportCase exportCase;

  private final Listening log = new Listening();
  private final List<String> told = new ArrayList<>();

  /** What does not hang on the notice is read once for all of them: they are there by then. */
  private final Set<String> read = new HashSet<>();

  @BeforeEach
  void listen() {
    world.open();
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void stop_listening() {
    Logger.getLogger("").removeHandler(log);
  }

  @Test
  void should_be_seen_by_triage_and_by_nobody_and_nothing_else() throws IOException {
    List<UUID> notices = notices();
    notices.forEach(this::triageLooks);

    Map<String, String> things = new HashMap<>(oneOfEach.of(CONTRACT));
    for (UUID notice : notices) {
      things.put("notice", notice.toString());
      put(things, "case", noticing.notice(notice).caseId());
      noticing.notice(notice).links().forEach(link -> put(things, "finding", link.subjectId()));
      for (String person : OTHERS) {
        crawl(person, things);
      }
      packages(noticing.notice(notice).caseId());
    }
    rows(TABLES);
    log.lines.forEach(line -> look("log", line));

    assertThat(log.lines).as("something was logged at all").isNotEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void who_names_themselves_in_their_own_words_should_be_known_to_triage_only() {
    String words = "Olen " + NAME + " ja näin kaiken. Vastatkaa: " + CONTACT;
    Received sent = noticing.saying(NoticeKind.STAFF_NOTICE, "Työpaikkani, t. " + NAME, words);
    UUID notice = sent.notice().id();
    write(sent.code(), words);
    look("before triage officer", page("officer", notice).toString());
    noticing.judge(notice, NoticePath.CLARIFICATION, CONTRACT);
    noticing.ask(notice, 14);
    noticing.clarify(notice, CONTRACT);
    noticing.assess(notice, true);

    Map<String, String> things = new HashMap<>(oneOfEach.of(CONTRACT));
    things.put("notice", notice.toString());
    put(things, "case", noticing.notice(notice).caseId());
    OTHERS.forEach(person -> crawl(person, things));
    rows(TABLES.stream().filter(table -> !table.equals("notice")).toList());

    assertThat(told).isEmpty();
    JsonObject ofTriage = page("officer2", notice);
    assertThat(ofTriage.getString("description")).isEqualTo(words);
    assertThat(ofTriage.getBoolean("wordsSealed")).isFalse();
    JsonObject ofOfficer = page("officer", notice);
    assertThat(ofOfficer.getBoolean("wordsSealed")).isTrue();
    assertThat(ofOfficer.isNull("description")).isTrue();
    assertThat(ofOfficer.getJsonObject("triage").getString("summary")).isNotBlank();
  }

  private static JsonObject page(String person, UUID notice) {
    return Caller.of(person).get("notices/" + notice).json();
  }

  private static void write(String code, String words) {
    Caller.stranger()
        .post(
            "public/notices/messages",
            jakarta.json.Json.createObjectBuilder().add("code", code).add("text", words).build());
  }

  /** One of each way in which a name comes, each brought to its end. */
  private List<UUID> notices() {
    ReporterFacts somebody = new ReporterFacts(NAME, CONTACT);
    UUID written = noticing.received(NoticeKind.STAFF_NOTICE, somebody);
    noticing.judge(written, NoticePath.INSPECTION, CONTRACT);
    noticing.find(written, Severity.MINOR, CONTRACT);
    noticing.acknowledge(written);
    noticing.answer(written);
    Received sent = noticing.anonymous(NoticeKind.COMPLAINT, somebody);
    noticing.judge(sent.notice().id(), NoticePath.CLARIFICATION, CONTRACT);
    noticing.ask(sent.notice().id(), 14);
    noticing.clarify(sent.notice().id(), CONTRACT);
    noticing.assess(sent.notice().id(), true);
    Received blown = noticing.anonymous(NoticeKind.WHISTLEBLOWING, somebody);
    write(blown.code(), "Olen " + NAME + ", " + CONTACT);
    // what the store refuses must not tell the log what it was
    write(blown.code(), "Olen\u0000 " + NAME + ", " + CONTACT);
    noticing.judge(blown.notice().id(), NoticePath.INSPECTION, CONTRACT);
    noticing.find(blown.notice().id(), Severity.MINOR, CONTRACT);
    UUID moved = noticing.received(NoticeKind.ADMINISTRATIVE_COMPLAINT, somebody);
    noticing.judge(moved, NoticePath.TRANSFER, CONTRACT);
    noticing.transferWithReporter(moved);
    return List.of(written, sent.notice().id(), blown.notice().id(), moved);
  }

  private void triageLooks(UUID notice) {
    String path = "notices/" + notice + "/reporter";
    assertThat(Caller.of("officer2").get(path).json().getString("name")).isEqualTo(NAME);
    assertThat(Caller.of("officer2").get(path).json().getString("contact")).isEqualTo(CONTACT);
  }

  private void crawl(String person, Map<String, String> things) {
    String password =
        person.equals("admin") ? System.getProperty("valvomo.admin.password") : "demo";
    Browser browser = Browser.of(person, password);
    List<String> paths = new ArrayList<>(SEARCHES);
    RoleTable.lines().stream()
        .filter(line -> line.method().equals("GET") && !line.path().contains("/package"))
        .map(line -> filled(line.path(), things))
        .forEach(paths::add);
    paths.add("/case-events?subjectId=" + things.get("notice"));
    paths.add("/case-events?caseId=" + things.get("case"));
    paths.add("/audit-events?subjectId=" + things.get("notice"));
    paths.add("/processes/notice/steps/" + things.get("notice"));
    paths.add("/documents?subjectType=NOTICE&subjectId=" + things.get("notice"));
    for (String path : paths) {
      if (read.add(person + " " + path)) {
        look(person + " " + path, browser.get(path).raw().body());
      }
    }
  }

  private void packages(UUID caseId) throws IOException {
    if (caseId == null) {
      return;
    }
    Path zip = exportCase.export(caseId, world.officer()).zip();
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      packed.stream()
          .forEach(
              entry -> {
                try {
                  byte[] bytes = packed.getInputStream(entry).readAllBytes();
                  look(
                      "package " + entry.getName(),
                      entry.getName() + new String(bytes, StandardCharsets.UTF_8));
                } catch (IOException broken) {
                  throw new java.io.UncheckedIOException(broken);
                }
              });
    } finally {
      Files.delete(zip);
    }
  }

  /**
   * No table says it in plain words, but for the whistleblower's own message, which TRIAGE reads.
   */
  private void rows(List<String> tables) {
    for (String table : tables) {
      for (String mark : MARKS) {
        if (world.rows(table + " t where t::text ilike '%" + mark + "%'") > 0) {
          told.add("table " + table);
        }
      }
      // sealed bytes are shown as hex: the name must not stand in them either
      String hex = java.util.HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.UTF_8));
      if (world.rows(table + " t where t::text like '%" + hex + "%'") > 0) {
        told.add("table " + table + " in hex");
      }
    }
  }

  private void look(String where, String text) {
    if (MARKS.stream().anyMatch(text::contains)) {
      told.add(where);
    }
  }

  private static String filled(String path, Map<String, String> things) {
    String filled = path;
    for (Map.Entry<String, String> thing : things.entrySet()) {
      filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    return filled;
  }

  private static void put(Map<String, String> things, String name, UUID id) {
    if (id != null) {
      things.put(name, id.toString());
    }
  }

  /** Hears every line that anything in the server writes into its log. */
  private static final class Listening extends Handler {

    private final List<String> lines = new ArrayList<>();

    Listening() {
      setLevel(Level.ALL);
    }

    @Override
    public synchronized void publish(LogRecord line) {
      StringBuilder text = new StringBuilder(String.valueOf(line.getMessage()));
      if (line.getParameters() != null) {
        text.append(' ').append(java.util.Arrays.toString(line.getParameters()));
      }
      for (Throwable why = line.getThrown(); why != null; why = why.getCause()) {
        text.append(' ').append(why);
      }
      lines.add(text.toString());
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
