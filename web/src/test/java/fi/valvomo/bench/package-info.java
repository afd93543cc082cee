/**
 * How fast the house is, measured beside bare engines and bare SQL in the same run. Run by {@code
 * mvn -ntp -Pbench} only; what takes time never fails a build.
 */
package fi.valvomo.bench;
