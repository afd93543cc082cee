package fi.valvomo.insight.control;

import fi.valvomo.agreement.control.MeasurementsTold;
import fi.valvomo.insight.entity.YearFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whatever is told, corrected or withdrawn is in the sums of its year at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SumYears {

  @Inject private YearFigures figures;

  void told(@Observes MeasurementsTold news) {
    figures.tell(news.touched());
  }
}
