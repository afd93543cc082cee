package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens cases with the next number of the register (asiarekisteri). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Cases {

  @Inject private CaseFiles files;

  @Inject
  @ConfigProperty(name = "valvomo.case-number-prefix", defaultValue = "VALV")
  private String prefix;

  @Inject
  @ConfigProperty(name = "valvomo.case-task-class", defaultValue = "05 02 00 00")
  private String taskClass;

  /**
   * Opens one.
   *
   * @param producerId null where it concerns no producer of the register
   * @param unitId null where it concerns no unit alone
   */
  public CaseFile open(String title, UUID producerId, UUID unitId, Viewer by, Instant at) {
    String number = "%s%06d".formatted(numberHead(at), files.nextNumber());
    CaseFile file = new CaseFile(number, taskClass, title, producerId, unitId, by, at);
    files.add(file);
    return file;
  }

  /** What stands before the running number, for those who register many cases in one statement. */
  public String numberHead(Instant at) {
    return "%s %d-".formatted(prefix, at.atZone(Deadline.ZONE).getYear());
  }

  /** The usual class under which cases are registered. */
  public String taskClass() {
    return taskClass;
  }
}
