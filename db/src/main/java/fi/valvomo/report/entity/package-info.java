/**
 * What the producers report by themselves (omavalvontaraportointi): templates with numbered
 * versions, rounds, and the reports that answer them. Self-monitoring, 741/2023 26–27 §.
 */
package fi.valvomo.report.entity;
