package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Touched;
import fi.valvomo.kernel.entity.Viewer;
import java.util.List;

/** New figures are known and their targets judged, told inside the transaction that did it. */
public record MeasurementsTold(List<Touched> touched, Viewer by) {}
