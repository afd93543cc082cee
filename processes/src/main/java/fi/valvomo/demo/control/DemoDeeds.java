package fi.valvomo.demo.control;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.ProgressAction;
import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The producers of the demo carry out what they planned, and show it. */
@ApplicationScoped
@Transactional
public class DemoDeeds {

  @Inject private Findings findings;
  @Inject private ProgressAction progressAction;
  @Inject private StoreDocument store;

  /** Every action that is still open. */
  void doAll(UUID findingId, Viewer provider) {
    Finding finding = findings.get(findingId);
    for (CorrectiveAction action :
        finding.plan().map(CorrectivePlan::openActions).orElseGet(List::of)) {
      done(finding, action, provider);
    }
  }

  /** The first is done, the second under way, where there are as many. */
  void begin(UUID findingId, Viewer provider) {
    Finding finding = findings.get(findingId);
    List<CorrectiveAction> open =
        finding.plan().map(CorrectivePlan::openActions).orElseGet(List::of);
    for (CorrectiveAction action : open.subList(0, Math.min(2, open.size()))) {
      if (action.place() == 0) {
        done(finding, action, provider);
      } else {
        progressAction.progress(
            action.id(), ActionState.UNDER_WAY, "Aloitettu tällä viikolla.", List.of(), provider);
      }
    }
  }

  private void done(Finding finding, CorrectiveAction action, Viewer provider) {
    String text = action.title() + "\nTehty ja käyty läpi henkilöstön kanssa.\n";
    Document shown =
        store.store(
            finding,
            "toimenpide-" + (action.place() + 1) + ".txt",
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            DocumentKind.EVIDENCE,
            true,
            provider);
    progressAction.progress(
        action.id(),
        ActionState.DONE,
        "Tehty ja käyty läpi henkilöstön kanssa.",
        List.of(shown.id()),
        provider);
  }
}
