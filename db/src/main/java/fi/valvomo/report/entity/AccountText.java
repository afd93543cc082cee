package fi.valvomo.report.entity;

/**
 * The account of a plan's follow-up as its unit publishes it (selvitys seurannasta · redogörelse).
 *
 * @param observations what the follow-up showed
 * @param changes what was changed on its ground; null where nothing had to be
 */
public record AccountText(String observations, String changes, Publication publication) {}
