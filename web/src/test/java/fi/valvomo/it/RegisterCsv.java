package fi.valvomo.it;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file for the import of the register; rows differ from a right one in what a test names. */
final class RegisterCsv {

  private static final Map<String, String> RIGHT = new LinkedHashMap<>();

  static {
    RIGHT.put("tuottaja_ytunnus", "9500006-1");
    RIGHT.put("tuottaja_ytunnus_puuttuu", "");
    RIGHT.put("tuottaja_oid", "");
    RIGHT.put("tuottaja_nimi", "Tuontikokeilu Oy");
    RIGHT.put("tuottaja_nimi_sv", "");
    RIGHT.put("tuottaja_muoto", "COMPANY");
    RIGHT.put("tuottaja_kieli", "FI");
    RIGHT.put("tuottaja_sahkoposti", "");
    RIGHT.put("tuottaja_puhelin", "");
    RIGHT.put("yksikko_oid", "");
    RIGHT.put("yksikko_soteri", "");
    RIGHT.put("yksikko_nimi", "Tuontikoti");
    RIGHT.put("yksikko_nimi_sv", "");
    RIGHT.put("yksikko_palveluala", "HOME_CARE");
    RIGHT.put("yksikko_osoite", "");
    RIGHT.put("yksikko_postinumero", "");
    RIGHT.put("yksikko_postitoimipaikka", "");
    RIGHT.put("yksikko_alue", "");
    RIGHT.put("yksikko_vastuuhenkilo", "");
    RIGHT.put("yksikko_puhelin", "");
    RIGHT.put("yksikko_sahkoposti", "");
    RIGHT.put("yksikko_kieli", "FI");
    RIGHT.put("yksikko_paikat", "");
    RIGHT.put("suhde", "VOUCHER");
    RIGHT.put("suhde_sopimus", "");
    RIGHT.put("suhde_valvontalaki", "");
    RIGHT.put("suhde_alkaa", "2024-01-01");
    RIGHT.put("suhde_paattyy", "");
  }

  private final StringBuilder text =
      new StringBuilder(String.join(";", RIGHT.keySet())).append('\n');

  static RegisterCsv aFile() {
    return new RegisterCsv();
  }

  /** A row; pairs of column and cell. */
  RegisterCsv row(String... changes) {
    Map<String, String> cells = new LinkedHashMap<>(RIGHT);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    text.append(String.join(";", cells.values())).append('\n');
    return this;
  }

  byte[] bytes() {
    return in(StandardCharsets.UTF_8);
  }

  byte[] in(Charset charset) {
    return text.toString().getBytes(charset);
  }
}
