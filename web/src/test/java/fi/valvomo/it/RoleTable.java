package fi.valvomo.it;

import java.util.Arrays;
import java.util.List;

/**
 * Who may call what: every endpoint of the interface and every role.
 *
 * <ul>
 *   <li>{@code yes} let in; {@code 403} wrong role; {@code 401} asked to sign in
 *   <li>{@code own} let in to what is its own producer's; 404 for another producer's
 *   <li>{@code list} let in, and a list of another producer's things is empty
 * </ul>
 */
final class RoleTable {

  /** The columns; the last one is nobody. */
  static final List<String> ROLES =
      List.of("officer", "officer2", "manager", "admin", "auditor", "provider-contract", "");

  private static final String TABLE =
      """
      #                                                            officer officer2 manager admin auditor provider nobody
      GET    /application                                          yes     yes      yes     yes   yes     yes      yes
      POST   /session                                              yes     yes      yes     yes   yes     yes      yes
      GET    /session                                              yes     yes      yes     yes   yes     yes      401
      DELETE /session                                              yes     yes      yes     yes   yes     yes      401
      PUT    /session/language                                     yes     yes      yes     yes   yes     yes      401
      PUT    /session/mail-rhythm                                  yes     yes      yes     yes   yes     yes      401
      PUT    /session/password                                     yes     yes      yes     yes   yes     yes      401
      GET    /submissions/{finding}                                yes     yes      yes     yes   yes     yes      401
      GET    /users                                                403     403      403     yes   403     403      401
      POST   /users                                                403     403      403     yes   403     403      401
      GET    /users/colleagues                                     yes     yes      yes     403   403     403      401
      GET    /users/{user}                                         403     403      403     yes   403     403      401
      PUT    /users/{user}                                         403     403      403     yes   403     403      401
      POST   /users/{user}/password                                403     403      403     yes   403     403      401
      GET    /audit-events                                         403     403      403     403   yes     403      401
      GET    /producers?search={producerName}                      yes     yes      yes     yes   yes     list     401
      POST   /producers                                            yes     yes      403     yes   403     403      401
      GET    /producers/{producer}                                 yes     yes      yes     yes   yes     own      401
      PUT    /producers/{producer}                                 yes     yes      403     yes   403     403      401
      GET    /producers/{producer}/successions                     yes     yes      yes     yes   yes     403      401
      POST   /producers/{producer}/predecessors                    yes     yes      403     yes   403     403      401
      POST   /producers/import                                     403     403      403     yes   403     403      401
      GET    /units?producer={producer}                            yes     yes      yes     yes   yes     list     401
      POST   /units                                                yes     yes      403     yes   403     403      401
      GET    /units/{unit}                                         yes     yes      yes     yes   yes     own      401
      PUT    /units/{unit}                                         yes     yes      403     yes   403     403      401
      POST   /relations                                            yes     yes      403     yes   403     403      401
      GET    /relations/{relation}                                 yes     yes      yes     yes   yes     own      401
      PUT    /relations/{relation}                                 yes     yes      403     yes   403     403      401
      GET    /provisions                                           yes     yes      yes     yes   yes     yes      401
      GET    /criteria-catalogues                                  yes     yes      yes     yes   yes     yes      401
      GET    /criteria-catalogues/{version}                        yes     yes      yes     yes   yes     yes      401
      GET    /legal-bases                                          yes     yes      yes     yes   yes     403      401
      GET    /decision-tables                                      yes     yes      yes     yes   yes     403      401
      GET    /decision-tables/{decisionTable}                      yes     yes      yes     yes   yes     403      401
      GET    /objectives                                           yes     yes      yes     yes   yes     yes      401
      GET    /work-items?producer={producer}                       yes     yes      yes     403   yes     list     401
      POST   /work-items/{workItem}/claim                          yes     yes      yes     403   403     403      401
      POST   /work-items/{workItem}/release                        yes     yes      yes     403   403     403      401
      POST   /work-items/{workItem}/assignment                     yes     yes      yes     403   403     403      401
      GET    /stopped-jobs?subject={finding}                       yes     yes      yes     403   yes     403      401
      POST   /stopped-jobs/{workItem}/retry                        403     403      yes     403   403     403      401
      POST   /stopped-jobs/{workItem}/settlement                   403     403      yes     403   403     403      401
      GET    /deadlines/preview                                    yes     yes      yes     403   yes     yes      401
      GET    /deadlines/moved                                      yes     yes      yes     403   yes     yes      401
      GET    /inspections?producer={producer}                      yes     yes      yes     403   yes     list     401
      POST   /inspections                                          yes     yes      403     403   403     403      401
      GET    /inspections/{inspection}                             yes     yes      yes     403   yes     own      401
      GET    /inspections/{inspection}/checklist                   yes     yes      yes     403   yes     own      401
      PUT    /inspections/{inspection}/answers/{criterionCode}     yes     yes      403     403   403     403      401
      GET    /inspections/{inspection}/report-preview?kind=DRAFT   yes     yes      yes     403   yes     403      401
      POST   /inspections/{inspection}/preparation                 yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/notice                      yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/pre-questionnaire           403     403      403     403   403     own      401
      POST   /inspections/{inspection}/start                       yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/end                         yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/draft-report                yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/comments                    403     403      403     403   403     own      401
      POST   /inspections/{inspection}/comment-assessments         yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/extension-requests          403     403      403     403   403     own      401
      POST   /inspections/{inspection}/extension-decisions         yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/final-report                yes     yes      403     403   403     403      401
      POST   /inspections/{inspection}/closure                     yes     yes      403     403   403     403      401
      GET    /findings?producer={producer}                         yes     yes      yes     403   yes     list     401
      POST   /findings                                             yes     yes      403     403   403     403      401
      GET    /findings/{finding}                                   yes     yes      yes     403   yes     own      401
      PUT    /findings/{finding}                                   yes     yes      403     403   403     403      401
      POST   /findings/{finding}/acknowledgement                   403     403      403     403   403     own      401
      POST   /findings/{finding}/corrective-plan                   403     403      403     403   403     own      401
      POST   /findings/{finding}/plan-assessment                   yes     yes      403     403   403     403      401
      POST   /findings/{finding}/completion                        403     403      403     403   403     own      401
      POST   /findings/{finding}/verification                      yes     yes      403     403   403     403      401
      POST   /findings/{finding}/closure                           yes     yes      403     403   403     403      401
      POST   /findings/{finding}/overdue-decision                  403     403      yes     403   403     403      401
      POST   /findings/{finding}/serious-note                      403     403      yes     403   403     403      401
      POST   /findings/{finding}/grading-note                      403     403      yes     403   403     403      401
      POST   /findings/{finding}/missed-follow-up-decision         403     403      yes     403   403     403      401
      GET    /findings/{finding}/shortcoming-notices               yes     yes      yes     403   yes     403      401
      POST   /findings/{finding}/shortcoming-notices               yes     yes      yes     403   403     403      401
      GET    /findings/{finding}/gradings                          yes     yes      yes     403   yes     403      401
      GET    /findings/{finding}/grading-preview?severity=MINOR&scope=PATTERN yes    yes      yes     403   yes     403      401
      GET    /grading-preview?severity=MINOR&scope=PATTERN         yes     yes      yes     403   yes     403      401
      GET    /findings/{finding}/extension-preview?until=2030-01-01 yes    yes      yes     403   yes     403      401
      GET    /findings/{finding}/return-preview                    yes     yes      yes     403   yes     403      401
      POST   /findings/{finding}/grading                           yes     yes      403     403   403     403      401
      POST   /findings/{finding}/grading-confirmation              yes     yes      yes     403   403     403      401
      GET    /findings/{finding}/immediate                         yes     yes      yes     403   yes     403      401
      POST   /findings/{finding}/immediate-demand                  yes     yes      403     403   403     403      401
      POST   /findings/{finding}/authority-notice                  yes     yes      403     403   403     403      401
      POST   /findings/{finding}/follow-ups                        yes     yes      403     403   403     403      401
      GET    /findings/{finding}/repeats                           yes     yes      yes     403   yes     403      401
      POST   /findings/{finding}/repeat-assessment                 yes     yes      403     403   403     403      401
      POST   /findings/{finding}/repeat-note                       403     403      yes     403   403     403      401
      GET    /findings/{finding}/extensions                        yes     yes      yes     403   yes     own      401
      POST   /findings/{finding}/extension-requests                403     403      403     403   403     own      401
      POST   /findings/{finding}/extension-decisions               yes     yes      403     403   403     403      401
      GET    /findings/{finding}/effect-checks                     yes     yes      yes     403   yes     own      401
      POST   /findings/{finding}/effect-check                      yes     yes      403     403   403     403      401
      POST   /corrective-actions/{action}/progress                 403     403      403     403   403     own      401
      GET    /findings/{finding}/consequence-options               yes      yes      yes     403   yes     403      401
      POST   /findings/{finding}/consequences                      yes      yes      yes     403   403     403      401
      GET    /consequences?producer={producer}                     yes      yes      yes     403   yes     list     401
      GET    /consequences/{consequence}                           yes      yes      yes     403   yes     own      401
      POST   /consequences/{consequence}/hearing                   yes      yes      403     403   403     403      401
      POST   /consequences/{consequence}/hearing-exception         yes      yes      403     403   403     403      401
      POST   /consequences/{consequence}/extension                 yes      yes      403     403   403     403      401
      POST   /consequences/{consequence}/extension-requests        403     403      403     403   403     own      401
      POST   /consequences/{consequence}/extension-decisions       yes     yes      403     403   403     403      401
      POST   /consequences/{consequence}/answer                    403      403      403     403   403     own      401
      POST   /consequences/{consequence}/answer-assessment         yes      yes      403     403   403     403      401
      POST   /consequences/{consequence}/reply                     403      403      403     403   403     own      401
      POST   /consequences/{consequence}/reply-assessment          yes      yes      403     403   403     403      401
      POST   /consequences/{consequence}/decision                  yes      yes      yes     403   403     403      401
      POST   /consequences/{consequence}/delivery                  yes      yes      403     403   403     403      401
      POST   /consequences/{consequence}/withdrawal                yes      yes      yes     403   403     403      401
      GET    /api-keys                                            403      403      403      yes      403      403      401
      POST   /api-keys                                            403      403      403      yes      403      403      401
      POST   /api-keys/{apiKey}/revocation                        403      403      403      yes      403      403      401
      GET    /delegations                                          yes      yes      yes     yes   yes     403      401
      GET    /delegations/powers                                   yes      yes      yes     yes   yes     403      401
      GET    /delegations/candidates                               403      403      403     yes   403     403      401
      POST   /delegations                                          403      403      403     yes   403     403      401
      PUT    /delegations/{delegation}                             403      403      403     yes   403     403      401
      POST   /documents?subjectType=FINDING&subjectId={finding}&name=a.txt&kind=EVIDENCE yes yes yes 403 403 own   401
      GET    /documents?subjectType=FINDING&subjectId={finding}    yes     yes      yes     403   yes     own      401
      GET    /documents/{document}                                 yes     yes      yes     403   yes     own      401
      POST   /documents/{document}/secrecy                         yes     yes      yes     403   403     403      401
      GET    /documents/{letter}/parts                             yes     yes      yes     403   yes     403      401
      POST   /documents/{letter}/parts                             yes     yes      yes     403   403     403      401
      POST   /documents/{letter}/renditions                        yes     yes      yes     403   403     403      401
      GET    /secrecy-grounds                                      yes     yes      yes     403   yes     403      401
      GET    /cases?producer={producer}                            yes     yes      yes     403   yes     403      401
      GET    /cases/{case}                                         yes     yes      yes     403   yes     403      401
      GET    /cases/{case}/package                                 yes     yes      yes     403   403     403      401
      GET    /cases/{case}/mail                                    yes     yes      yes     403   yes     403      401
      GET    /mail-deliveries                                      yes     yes      yes     yes   yes     403      401
      GET    /mail-deliveries/{delivery}                           yes     yes      yes     yes   yes     403      401
      POST   /mail-deliveries/{delivery}/return                    yes     yes      yes     yes   403     403      401
      POST   /mail-deliveries/{delivery}/resending                 yes     yes      yes     yes   403     403      401
      GET    /search-hits?search=koesopimus                        yes     yes      yes     403   yes     yes      401
      GET    /messages?subjectType=FINDING&subjectId={finding}     yes     yes      yes     403   yes     own      401
      GET    /messages/answer-preview                              yes     yes      yes     403   403     yes      401
      POST   /messages                                             yes     yes      yes     403   403     yes      401
      GET    /message-threads?mine=false                           yes     yes      yes     403   yes     yes      401
      GET    /message-threads/unread                               yes     yes      yes     403   403     yes      401
      GET    /message-threads/{thread}                             yes     yes      yes     403   yes     own      401
      POST   /message-threads/{thread}/reading                     yes     yes      yes     403   403     own      401
      POST   /message-threads/{thread}/no-answer                   yes     yes      yes     403   403     own      401
      GET    /insight/answers                                      yes     yes      yes     403   yes     403      401
      GET    /memberships?producer={producer}                      403     403      403     403   403     own      401
      POST   /memberships                                          403     403      403     403   403     yes      401
      PUT    /memberships/{membership}                             403     403      403     403   403     yes      401
      POST   /memberships/{membership}/removal                     403     403      403     403   403     yes      401
      POST   /memberships/{membership}/invitation                  403     403      403     403   403     own      401
      POST   /invitations/opening                                  yes     yes      yes     yes   yes     yes      yes
      POST   /invitations/acceptance                               yes     yes      yes     yes   yes     yes      yes
      GET    /mail-settings                                        yes     yes      yes     yes   yes     yes      401
      GET    /mail-previews                                        404     404      404     404   404     404      401
      POST   /cases/import                                         yes     yes      403     yes   403     403      401
      GET    /case-events?subjectId={finding}                      yes     yes      yes     403   yes     list     401
      GET    /processes/finding/steps/{finding}                    yes     yes      yes     403   yes     own      401
      GET    /processes/finding/diagram/{finding}                  yes     yes      yes     403   yes     own      401
      GET    /document-templates                                   403     403      403     yes   yes     403      401
      POST   /document-templates                                   403     403      403     yes   403     403      401
      GET    /document-templates/{template}                        403     403      403     yes   yes     403      401
      PUT    /document-templates/{template}                        403     403      403     yes   403     403      401
      POST   /document-templates/{template}/preview                403     403      403     yes   403     403      401
      POST   /document-templates/{template}/validity               403     403      403     yes   403     403      401
      DELETE /document-templates/{template}                        403     403      403     yes   403     403      401
      GET    /notices?producer={producer}                          yes     yes      yes     403   yes     list     401
      POST   /notices                                              yes     yes      yes     403   403     yes      401
      GET    /notices/{notice}                                     yes     yes      yes     403   yes     own      401
      POST   /notices/{notice}/acknowledgement                     403     yes      403     403   403     403      401
      GET    /notices/{notice}/triage-proposal?danger=NONE&sender=STAFF 403     yes      403     403   403     403      401
      POST   /notices/{notice}/triage                              403     yes      403     403   403     403      401
      POST   /notices/{notice}/tellings                            yes     yes      403     403   403     403      401
      POST   /notices/{notice}/messages                            403     yes      403     403   403     own      401
      POST   /notices/{notice}/transfer                            403     yes      403     403   403     403      401
      POST   /notices/{notice}/closure                             yes     yes      403     403   403     403      401
      POST   /notices/{notice}/answer                              403     yes      403     403   403     403      401
      GET    /notices/{notice}/clarification                       yes     yes      yes     403   yes     own      401
      POST   /notices/{notice}/clarification                       yes     yes      403     403   403     403      401
      POST   /notices/{notice}/clarification-answer                403     403      403     403   403     own      401
      POST   /notices/{notice}/clarification-assessment            yes     yes      403     403   403     403      401
      POST   /notices/{notice}/finding                             yes     yes      403     403   403     403      401
      POST   /notices/{notice}/inspection                          yes     yes      403     403   403     403      401
      GET    /notices/{notice}/reporter                            403     yes      403     403   403     403      401
      GET    /notices/{transferred}/transfer/enclosure             403     yes      403     403   403     403      401
      GET    /receiving-bodies                                     403     yes      403     403   403     403      401
      GET    /receiving-bodies/table                               403     403      403     yes   yes     403      401
      POST   /receiving-bodies                                     403     403      403     yes   403     403      401
      PUT    /receiving-bodies/{receivingBody}                     403     403      403     yes   403     403      401
      POST   /notices/{notice}/attachments?name=a.txt              yes     yes      yes     403   403     own      401
      GET    /notices/{notice}/attachments/{noticeFile}            yes     yes      yes     403   403     403      401
      POST   /public/notices                                       yes     yes      yes     yes   yes     yes      yes
      POST   /public/notices/lookup                                yes     yes      yes     yes   yes     yes      yes
      POST   /public/notices/messages                              yes     yes      yes     yes   yes     yes      yes
      POST   /public/notices/attachments                           yes     yes      yes     yes   yes     yes      yes
      GET    /agreements?party={producer}                          yes      yes      yes      403      yes      list     401
      POST   /agreements                                           yes      yes      403      403      403      403      401
      GET    /agreements/{agreement}                               yes      yes      yes      403      yes      own      401
      PUT    /agreements/{agreement}                               yes      yes      403      403      403      403      401
      POST   /agreements/{agreement}/amendments                    yes      yes      403      403      403      403      401
      POST   /agreements/{agreement}/parties                       yes      yes      403      403      403      403      401
      PUT    /agreements/{agreement}/parties/{party}               yes      yes      403      403      403      403      401
      GET    /service-lines                                        yes      yes      yes      yes      yes      403      401
      POST   /service-lines                                        yes      yes      403      yes      403      403      401
      PUT    /service-lines/{serviceLine}/responsible              yes      yes      403      yes      403      403      401
      GET    /indicators                                           yes      yes      yes      yes      yes      yes      401
      POST   /indicators                                           yes      yes      403      yes      403      403      401
      GET    /indicators/{indicator}                               yes      yes      yes      yes      yes      yes      401
      PUT    /indicators/{indicator}                               yes      yes      403      yes      403      403      401
      GET    /targets?agreement={agreement}                        yes      yes      yes      403      yes      list     401
      POST   /targets                                              yes      yes      403      403      403      403      401
      POST   /targets/import                                       yes      yes      403      yes      403      403      401
      GET    /targets/{target}                                     yes      yes      yes      403      yes      own      401
      PUT    /targets/{target}                                     yes      yes      403      403      403      403      401
      POST   /targets/{target}/changes                             yes      yes      403      403      403      403      401
      POST   /targets/{target}/ending                              yes      yes      403      403      403      403      401
      GET    /targets/{target}/standings                           yes      yes      yes      403      yes      own      401
      GET    /scorecards/{unit}                                    yes      yes      yes      403      yes      own      401
      GET    /scorecards/{producer}/parts                          yes      yes      yes      403      yes      own      401
      GET    /measurements?indicator={indicator}&subjectType=UNIT&subject={unit} yes      yes      yes      403      yes      own      401
      POST   /measurements                                         yes      yes      403      403      403      yes      401
      POST   /measurements/import                                  yes      yes      403      yes      403      403      401
      GET    /measurements/{measurement}                           yes      yes      yes      403      yes      own      401
      POST   /measurements/{measurement}/confirmation              yes      yes      403      403      403      403      401
      POST   /measurements/{measurement}/correction                yes      yes      403      403      403      403      401
      POST   /measurements/{measurement}/withdrawal                yes      yes      403      403      403      403      401
      GET    /unconfirmed-measurements                             yes      yes      yes      403      yes      403      401
      POST   /unconfirmed-measurements/confirmation                yes      yes      403      403      403      403      401
      GET    /report-templates                                     yes     yes      yes     yes   yes     403      401
      POST   /report-templates                                     403     403      403     yes   403     403      401
      GET    /report-templates/{reportTemplate}                    yes     yes      yes     yes   yes     403      401
      PUT    /report-templates/{reportTemplate}                    403     403      403     yes   403     403      401
      POST   /report-templates/{reportTemplate}/draft              403     403      403     yes   403     403      401
      POST   /report-templates/{reportTemplate}/validity           403     403      403     yes   403     403      401
      POST   /report-templates/{reportTemplate}/archiving          403     403      403     yes   403     403      401
      DELETE /report-templates/{reportTemplate}                    403     403      403     yes   403     403      401
      GET    /report-rounds                                       yes      yes      yes      403      yes      yes      401
      POST   /report-rounds                                       yes      yes      403      403      403      403      401
      POST   /report-rounds/preview                               yes      yes      403      403      403      403      401
      GET    /report-rounds/preview/areas                         yes      yes      403      403      403      403      401
      GET    /report-rounds/{round}                               yes      yes      yes      403      yes      own      401
      GET    /report-rounds/{round}/reminders                     yes      yes      403      403      403      403      401
      POST   /report-rounds/{round}/reminders                     yes      yes      403      403      403      403      401
      POST   /report-rounds/{round}/extension                     yes      yes      403      403      403      403      401
      POST   /report-rounds/{round}/recurrence-end                yes      yes      403      403      403      403      401
      GET    /report-rounds/{round}/answer-file                   403      403      403      403      403      own      401
      POST   /report-rounds/{round}/answer-file                   403      403      403      403      403      own      401
      GET    /report-rounds/{round}/answers                       yes      yes      yes      403      yes      403      401
      GET    /reports?producer={producer}                         yes      yes      yes      403      yes      list     401
      POST   /reports                                             403      403      403      403      403      yes      401
      GET    /reports/{report}                                    yes      yes      yes      403      yes      own      401
      GET    /reports/{report}/answers                            403      403      403      403      403      own      401
      PUT    /reports/{report}/answers                            403      403      403      403      403      own      401
      POST   /reports/{report}/check                              403      403      403      403      403      own      401
      POST   /reports/{report}/submission                         403      403      403      403      403      own      401
      POST   /reports/{report}/extension-requests                 403      403      403      403      403      own      401
      POST   /reports/{report}/extension-decisions                yes      yes      403      403      403      403      401
      POST   /reports/{report}/missing-decision                   yes      yes      403      403      403      403      401
      POST   /reports/{report}/acceptance                         yes      yes      403      403      403      403      401
      POST   /reports/{report}/return                             yes      yes      403      403      403      403      401
      GET    /reports/{report}/return-preview                     yes      yes      403      403      403      403      401
      GET    /reports/{report}/finding-proposal?field=unknown     yes      yes      403      403      403      403      401
      POST   /reports/{report}/findings                           yes      yes      403      403      403      403      401
      GET    /breaches?unit={breachUnit}                           yes      yes      yes      403      yes      list     401
      GET    /breaches/{breach}                                    yes      yes      yes      403      yes      own      401
      POST   /breaches/{breach}/explanation                        403      403      403      403      403      own      401
      POST   /breaches/{breach}/line-explanation                   yes      yes      yes      403      403      403      401
      POST   /breaches/{breach}/explanation-assessment             yes      yes      403      403      403      403      401
      POST   /breaches/{breach}/measure-report                     yes      yes      yes      403      403      403      401
      POST   /breaches/{breach}/measure-handover                   yes      yes      yes      403      403      403      401
      POST   /breaches/{breach}/measure-assessment                 yes      yes      403      403      403      403      401
      POST   /breaches/{breach}/extension-decisions                yes      yes      403      403      403      403      401
      POST   /breaches/{breach}/extension-requests                 403      403      403      403      403      own      401
      GET    /agreement-days?agreement={agreement}                 yes      yes      yes      403      yes      403      401
      GET    /agreement-days/calendar                              yes      yes      yes      403      yes      403      401
      GET    /agreement-days/{agreementDay}                        yes      yes      yes      403      yes      403      401
      POST   /agreement-days/{agreementDay}/handling               yes      yes      403      403      403      403      401
      GET    /unit-plans?producer={producer}                              yes      yes      yes      403      yes      list     401
      GET    /unit-plans/{unit}                                           yes      yes      yes      403      yes      own      401
      GET    /unit-plans/{unit}/versions/{planVersion}                    yes      yes      yes      403      yes      own      401
      PUT    /unit-plans/{unit}/draft                                     403      403      403      403      403      own      401
      POST   /unit-plans/{unit}/check                                     403      403      403      403      403      own      401
      POST   /unit-plans/{unit}/confirmation                              403      403      403      403      403      own      401
      PUT    /unit-plans/{unit}/publication                               403      403      403      403      403      own      401
      GET    /unit-plans/{unit}/finding-proposal?signal=UNCHANGED         yes      yes      403      403      403      403      401
      POST   /unit-plans/{unit}/findings                                  yes      yes      403      403      403      403      401
      GET    /plan-accounts?producer={producer}                           yes      yes      yes      403      yes      list     401
      GET    /plan-accounts/{account}                                     yes      yes      yes      403      yes      own      401
      POST   /plan-accounts/{account}/publication                         403      403      403      403      403      own      401
      GET    /plan-accounts/return-preview                                yes      yes      403      403      403      403      401
      POST   /plan-accounts/{account}/check                               yes      yes      403      403      403      403      401
      POST   /plan-accounts/{account}/missing-decision                    yes      yes      403      403      403      403      401
      POST   /plan-accounts/{account}/extension-decisions                 yes      yes      403      403      403      403      401
      POST   /plan-accounts/{account}/extension-requests                  403      403      403      403      403      own      401
      GET    /insight/open-findings                                yes     yes      yes     403   yes     403      401
      GET    /insight/unit-plans                                   yes     yes      yes     403   yes     403      401
      GET    /insight/good-findings                                yes     yes      yes     403   yes     403      401
      GET    /insight/comparison?service=DENTAL                    yes     yes      yes     403   yes     403      401
      GET    /insight/comparison/file?service=DENTAL               yes     yes      yes     403   yes     403      401
      GET    /insight/comparison/document?service=DENTAL           yes     yes      yes     403   yes     403      401
      GET    /indicators/{indicator}/perspectives                  yes     yes      yes     yes   yes     403      401
      GET    /risk-scores                                          yes     yes      yes     403   yes     403      401
      POST   /risk-scores/reckoning                                yes     yes      yes     403   403     403      401
      GET    /units/{unit}/risk-score                              yes     yes      yes     403   yes     403      401
      POST   /units/{unit}/risk-score/reckoning                    yes     yes      yes     403   403     403      401
      POST   /units/{unit}/risk-score/override                     yes     yes      yes     403   403     403      401
      POST   /units/{unit}/risk-score/override-end                 yes     yes      yes     403   403     403      401
      POST   /indicators/{indicator}/perspectives                  yes     yes      403     yes   403     403      401
      """;

  private RoleTable() {}

  /**
   * One line of the table.
   *
   * @param method HTTP method
   * @param path below the interface's root, with the names of real things in braces
   * @param outcomes one for each of {@link #ROLES}
   */
  record Line(String method, String path, List<String> outcomes) {

    /** The endpoint as it is compared with the description: names of variables do not matter. */
    String endpoint() {
      return endpoint(method, path.split("\\?")[0].replace("/finding/", "/{key}/"));
    }

    static String endpoint(String method, String path) {
      return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }
  }

  static List<Line> lines() {
    return TABLE
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(cells -> !cells[0].equals("#"))
        .map(cells -> new Line(cells[0], cells[1], outcomes(cells)))
        .toList();
  }

  private static List<String> outcomes(String[] cells) {
    if (cells.length != ROLES.size() + 2) {
      throw new IllegalStateException(String.join(" ", cells));
    }
    return Arrays.asList(cells).subList(2, cells.length);
  }
}
