package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.util.UUID;

/** Producers and units as the tests of this room need them. */
final class RegisterSamples {

  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  static final Viewer BY = Viewer.SYSTEM;

  private RegisterSamples() {}

  static ProducerFacts facts(String name, String businessId, String reason) {
    return new ProducerFacts(
        name,
        null,
        BusinessId.of(businessId),
        reason,
        null,
        Language.FI,
        "kirjaamo@hoiva.example",
        null,
        ProducerForm.COMPANY);
  }

  static UnitFacts unitFacts(String name, String postalCode, String soteriNumber) {
    return new UnitFacts(
        name,
        null,
        null,
        soteriNumber,
        UnitType.HOME_CARE,
        null,
        postalCode,
        null,
        null,
        null,
        null,
        null,
        Language.SV,
        12);
  }

  static ServiceUnit aUnit() {
    return ServiceUnit.register(
        UUID.randomUUID(), unitFacts("Kotihoito Tuulentupa", "00990", "S-1"), BY, NOW);
  }
}
