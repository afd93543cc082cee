package fi.valvomo.inspection.boundary;

import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.inspection.control.InspectionPage;
import fi.valvomo.inspection.entity.AuthorityDelivery;
import fi.valvomo.inspection.entity.Declaration;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Notice;
import fi.valvomo.inspection.entity.ReportIssue;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.work.boundary.DeadlineView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of an inspection's page. */
public final class InspectionParts {

  private InspectionParts() {}

  /** The legal basis as every letter cites it. */
  public record BasisView(String code, L10n name, L10n citation) {

    static BasisView of(LegalBasis basis) {
      return new BasisView(basis.code(), L10n.of(basis.name()), L10n.of(basis.citation()));
    }
  }

  /** The latest word on disqualification. */
  public record DeclarationView(boolean disqualified, String text, String by, Instant at) {

    static DeclarationView of(Declaration declaration) {
      return new DeclarationView(
          declaration.disqualified(), declaration.text(), declaration.by(), declaration.at());
    }
  }

  /** What the provider was told beforehand. */
  public record NoticeView(Instant sentAt, String message, LocalDate questionnaireDueOn) {

    static NoticeView of(Notice notice) {
      return notice == null
          ? null
          : new NoticeView(notice.sentAt(), notice.message(), notice.questionnaireDueOn());
    }
  }

  /** One question of the pre-questionnaire. */
  public record QuestionView(String code, L10n text) {

    static QuestionView of(PreQuestion question) {
      return new QuestionView(question.code(), L10n.of(question.text()));
    }
  }

  /** The pre-questionnaire with what was answered. */
  public record QuestionnaireView(
      List<QuestionView> questions,
      Map<String, String> answers,
      @Schema(nullable = true) Instant submittedAt,
      @Schema(nullable = true) String submittedBy) {

    static QuestionnaireView of(InspectionPage page) {
      Inspection inspection = page.inspection();
      if (page.questions().isEmpty()) {
        return null;
      }
      boolean answered = inspection.submission() != null;
      return new QuestionnaireView(
          page.questions().stream().map(QuestionView::of).toList(),
          inspection.questionnaire(),
          answered ? inspection.submission().at() : null,
          answered ? inspection.submission().by() : null);
    }
  }

  /** One sending of a report; the deadline tells how the last day for comments was counted. */
  public record ReportView(
      ReportKind kind,
      UUID documentId,
      Instant sentAt,
      @Schema(nullable = true) LocalDate commentsDueOn,
      @Schema(nullable = true) DeadlineView commentsDeadline) {

    /** With how the last day for comments has moved, oldest first. */
    static ReportView of(ReportIssue issue, List<DeadlineChange> moves, Language language) {
      return new ReportView(
          issue.kind(),
          issue.documentId(),
          issue.sentAt(),
          issue.commentsDueOn(),
          DeadlineView.of(issue.commentsDeadline(), moves, language));
    }
  }

  /** To which authority the final report goes, and how it went. */
  public record AuthorityView(
      String code,
      String name,
      boolean applies,
      @Schema(nullable = true) String reference,
      @Schema(nullable = true) String channel,
      @Schema(nullable = true) Instant sentAt) {

    static AuthorityView of(InspectionPage page, Language language) {
      if (page.authority() == null) {
        return null;
      }
      AuthorityDelivery delivery = page.inspection().authority();
      boolean sent = delivery != null;
      return new AuthorityView(
          page.authority().code(),
          page.authority().name().in(language),
          sent ? delivery.applies() : page.inspection().basis().actApplies(),
          sent ? delivery.reference() : null,
          sent ? delivery.channel() : null,
          sent ? delivery.sentAt() : null);
    }
  }
}
