package fi.valvomo.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a package of a case may be, packed and unpacked. */
@ApplicationScoped
public class PackageLimits {

  @Inject
  @ConfigProperty(name = "valvomo.case-package.max-bytes", defaultValue = "524288000")
  private long packed;

  @Inject
  @ConfigProperty(name = "valvomo.case-package.max-unpacked-bytes", defaultValue = "1073741824")
  private long unpacked;

  @Inject
  @ConfigProperty(name = "valvomo.case-package.max-files", defaultValue = "2000")
  private int files;

  @Inject
  @ConfigProperty(name = "valvomo.case-package.max-index-bytes", defaultValue = "33554432")
  private int index;

  @Inject
  @ConfigProperty(name = "valvomo.documents.max-bytes", defaultValue = "52428800")
  private int file;

  /** The package as it is sent. */
  long packed() {
    return packed;
  }

  /** The limits for reading it. */
  Limits limits() {
    return new Limits(unpacked, files, index, file);
  }

  /**
   * Limits for what is inside.
   *
   * @param unpacked bytes in all
   * @param files how many
   * @param index bytes of the index
   * @param file bytes of any file
   */
  record Limits(long unpacked, int files, int index, int file) {}
}
