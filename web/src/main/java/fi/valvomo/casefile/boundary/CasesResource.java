package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.casefile.control.ReadCase;
import fi.valvomo.casefile.entity.CaseFilter;
import fi.valvomo.casefile.entity.CaseRow;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of cases. */
@Path("cases")
public class CasesResource {

  private static final int LONGEST = 200;

  @Inject private ReadCase cases;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Cases that hold the words, Finnish or Swedish; the newest first")
  public Page<CaseRow> list(
      @QueryParam("search") String search,
      @QueryParam("producer") UUID producer,
      @QueryParam("unit") UUID unit,
      @BeanParam PageParams page) {
    if (search != null && search.length() > LONGEST) {
      throw InvalidException.of("search", "size", 0, LONGEST);
    }
    return cases.list(new CaseFilter(search, producer, unit), page.after(2), page.limit());
  }
}
