package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PublishedAddress;
import fi.valvomo.report.entity.PublishedAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Remembers under which address something is published, so that it is asked now and then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepAddress {

  @Inject private PublishedAddresses addresses;

  /** The plan or account names this address from now on. */
  void of(CaseSubject subject, String address, Viewer by, Instant at) {
    addresses
        .find(subject.id())
        .ifPresentOrElse(
            known -> known.name(address, by, at),
            () -> addresses.add(new PublishedAddress(subject, address, by, at)));
  }
}
