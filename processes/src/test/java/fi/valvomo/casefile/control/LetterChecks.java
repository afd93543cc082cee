package fi.valvomo.casefile.control;

import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.kernel.entity.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lets tests of every room print letters and judge them by the standards. */
public final class LetterChecks {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** How an act is numbered in the statute book. */
  public static final Pattern NUMBER_OF_AN_ACT = Pattern.compile("\\b\\d{1,4}/(19|20)\\d{2}\\b");

  private LetterChecks() {}

  /** Letters without a container. */
  public static Letters letters() {
    return new Letters(new PdfPrinter());
  }

  /** A law of which every section is cited by the name of its provision. */
  public static Map<Provision, LocalizedText> law() {
    return Arrays.stream(Provision.values())
        .collect(
            Collectors.toMap(
                provision -> provision,
                provision ->
                    new LocalizedText(provision.name(), provision.name(), provision.name())));
  }

  /** The letter before it is printed. */
  public static String xhtml(String template, Object content) {
    return letters().write(template, content);
  }

  /** Every rule of PDF/A-2a and PDF/UA-1 that the document breaks. */
  public static List<String> failures(byte[] pdf) throws VeraPDFException, IOException {
    List<String> broken = new ArrayList<>(failures(pdf, "2a"));
    broken.addAll(failures(pdf, "ua1"));
    return broken;
  }

  private static List<String> failures(byte[] pdf, String standard)
      throws VeraPDFException, IOException {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(broken -> standard + " " + broken.getRuleId() + ": " + broken.getMessage())
          .distinct()
          .toList();
    }
  }
}
