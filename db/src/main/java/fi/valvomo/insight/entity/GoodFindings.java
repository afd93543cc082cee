package fi.valvomo.insight.entity;

import java.time.LocalDate;

/**
 * What was found good, and what was recommended, over a period: the closed ones too (positiiviset
 * havainnot ja kehittämissuositukset).
 *
 * @param from the first day
 * @param to the last day
 */
public record GoodFindings(LocalDate from, LocalDate to, long positive, long recommendations) {}
