package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.control.SearchThings;
import fi.valvomo.casefile.entity.SearchHit;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Notices, reports, plans, agreements, missed targets and messages by their words. */
@Path("search-hits")
public class SearchHitsResource {

  private static final int SORT_KEYS = 2;
  private static final int LONGEST = 200;

  @Inject private SearchThings things;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "What holds the words and this person may read; the newest first")
  public Page<SearchHit> list(
      @NotBlank @Size(max = LONGEST) @QueryParam("search") String search,
      @QueryParam("type") SubjectType type,
      @BeanParam PageParams page) {
    return things.find(search.strip(), type, current.viewer(), page.after(SORT_KEYS), page.limit());
  }
}
