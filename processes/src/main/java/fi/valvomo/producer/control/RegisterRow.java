package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.control.ImportColumn.Part;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.BusinessId;
import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.ProducerFacts;
import fi.valvomo.producer.entity.ProducerForm;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import java.util.function.Supplier;

/**
 * One row as what it says: a unit, its producer, and one relation in which it is steered.
 *
 * @param agreed null where the file does not speak of agreed consequences
 */
record RegisterRow(
    CsvRow<ImportColumn> source,
    ProducerFacts producer,
    UnitFacts unit,
    RelationType relation,
    RelationTerms terms,
    AgreedConsequences agreed) {

  /** Reads the row by the same rules as manual editing; null when something is wrong in it. */
  static RegisterRow read(CsvRow<ImportColumn> row, ImportErrors errors) {
    Reader reader = new Reader(row, errors);
    int before = errors.count();
    ProducerFacts producer = reader.producer();
    UnitFacts unit = reader.unit();
    RelationType relation = reader.relation();
    RelationTerms terms = reader.terms(relation);
    AgreedConsequences agreed = reader.agreed(relation);
    return errors.count() > before
        ? null
        : new RegisterRow(row, producer, unit, relation, terms, agreed);
  }

  long line() {
    return source.line();
  }

  private record Reader(CsvRow<ImportColumn> row, ImportErrors errors) {

    ProducerFacts producer() {
      int before = errors.count();
      BusinessId id = at(Part.PRODUCER, () -> BusinessId.of(row.text(ImportColumn.BUSINESS_ID)));
      Oid oid = at(Part.PRODUCER, () -> Oid.of(row.text(ImportColumn.PRODUCER_OID)));
      Language language = language(Part.PRODUCER, ImportColumn.PRODUCER_LANGUAGE);
      ProducerForm form =
          at(Part.PRODUCER, () -> row.constant(ImportColumn.PRODUCER_FORM, ProducerForm.class));
      if (errors.count() > before) {
        return null;
      }
      return at(
          Part.PRODUCER,
          () ->
              new ProducerFacts(
                  row.text(ImportColumn.PRODUCER_NAME),
                  row.text(ImportColumn.PRODUCER_NAME_SV),
                  id,
                  row.text(ImportColumn.BUSINESS_ID_MISSING),
                  oid,
                  language,
                  row.text(ImportColumn.PRODUCER_EMAIL),
                  row.text(ImportColumn.PRODUCER_PHONE),
                  form));
    }

    UnitFacts unit() {
      int before = errors.count();
      Oid oid = at(Part.UNIT, () -> Oid.of(row.text(ImportColumn.UNIT_OID)));
      Language language = language(Part.UNIT, ImportColumn.UNIT_LANGUAGE);
      Integer places = at(Part.UNIT, () -> row.number(ImportColumn.PLACES));
      UnitType type = at(Part.UNIT, () -> row.constant(ImportColumn.UNIT_TYPE, UnitType.class));
      if (errors.count() > before) {
        return null;
      }
      return at(
          Part.UNIT,
          () ->
              new UnitFacts(
                  row.text(ImportColumn.UNIT_NAME),
                  row.text(ImportColumn.UNIT_NAME_SV),
                  oid,
                  row.text(ImportColumn.SOTERI_NUMBER),
                  type,
                  row.text(ImportColumn.ADDRESS),
                  row.text(ImportColumn.POSTAL_CODE),
                  row.text(ImportColumn.CITY),
                  row.text(ImportColumn.AREA),
                  row.text(ImportColumn.RESPONSIBLE_PERSON),
                  row.text(ImportColumn.UNIT_PHONE),
                  row.text(ImportColumn.UNIT_EMAIL),
                  language,
                  places));
    }

    RelationType relation() {
      return at(Part.RELATION, () -> row.constant(ImportColumn.RELATION, RelationType.class));
    }

    RelationTerms terms(RelationType type) {
      return at(
          Part.RELATION,
          () -> {
            RelationTerms terms =
                new RelationTerms(
                    row.text(ImportColumn.AGREEMENT),
                    row.yes(ImportColumn.ACT_APPLIES),
                    row.date(ImportColumn.VALID_FROM),
                    row.date(ImportColumn.VALID_TO));
            if (type != null) {
              terms.checkFor(type);
            }
            return terms;
          });
    }

    /** Null where the file does not speak of them: then they stay as they are. */
    AgreedConsequences agreed(RelationType type) {
      if (type == null || !row.has(ImportColumn.CONSEQUENCES)) {
        return null;
      }
      return at(
          Part.RELATION,
          () -> {
            AgreedConsequences agreed =
                AgreedConsequences.ofLine(row.text(ImportColumn.CONSEQUENCES));
            agreed.checkFor(type);
            return agreed;
          });
    }

    private Language language(Part part, ImportColumn column) {
      return at(part, () -> row.constant(column, Language.class));
    }

    private <T> T at(Part part, Supplier<T> reading) {
      try {
        return reading.get();
      } catch (InvalidException wrong) {
        for (FieldError error : wrong.errors()) {
          errors.add(row.line(), ImportColumn.of(part, error.field()), error);
        }
        return null;
      }
    }
  }
}
