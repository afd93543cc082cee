package fi.valvomo.identity.boundary;

import static fi.valvomo.identity.boundary.Roles.ANYONE_SIGNED_IN;

import fi.valvomo.identity.control.ChangeLanguage;
import fi.valvomo.identity.control.ChooseMailRhythm;
import fi.valvomo.identity.control.ChoosePassword;
import fi.valvomo.identity.control.EndSession;
import fi.valvomo.identity.control.OpenSession;
import fi.valvomo.identity.control.OpenedSession;
import fi.valvomo.identity.control.People;
import fi.valvomo.identity.entity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own session. */
@Path(SessionResource.PATH)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
public class SessionResource {

  static final String PATH = "session";

  @Inject private OpenSession openSession;
  @Inject private EndSession endSession;
  @Inject private ChangeLanguage changeLanguage;
  @Inject private ChooseMailRhythm chooseMailRhythm;
  @Inject private ChoosePassword choosePassword;
  @Inject private People people;
  @Inject private CurrentViewer current;
  @Inject private ClientAddress client;
  @Inject private SessionCookie cookie;

  @POST
  @PermitAll
  @Operation(summary = "Sign in")
  @APIResponseSchema(SessionView.class)
  public Response open(@NotNull @Valid Credentials credentials) {
    OpenedSession opened =
        openSession.open(credentials.username(), credentials.password(), client.address());
    // the browser's earlier session would be forgotten by it, but not by us
    current.open().ifPresent(endSession::end);
    return Response.ok(view(opened.signedIn()))
        .cookie(cookie.of(opened.token(), client.secure()))
        .build();
  }

  @GET
  @RolesAllowed(ANYONE_SIGNED_IN)
  @BeforePasswordChange
  @Operation(summary = "Who is signed in")
  public SessionView get() {
    return view(current.session());
  }

  @DELETE
  @RolesAllowed(ANYONE_SIGNED_IN)
  @BeforePasswordChange
  @Operation(summary = "Sign out")
  public Response end() {
    endSession.end(current.session());
    return Response.noContent().cookie(cookie.gone(client.secure())).build();
  }

  @PUT
  @Path("language")
  @RolesAllowed(ANYONE_SIGNED_IN)
  @Operation(summary = "Choose the language of screens and mail")
  public SessionView speak(@NotNull @Valid LanguageChoice choice) {
    changeLanguage.change(choice.language(), current.viewer());
    return view(current.session().speaking(choice.language()));
  }

  @PUT
  @Path("mail-rhythm")
  @RolesAllowed(ANYONE_SIGNED_IN)
  @Operation(summary = "Choose how often mail comes")
  public SessionView hearOf(@NotNull @Valid MailRhythmChoice choice) {
    chooseMailRhythm.choose(choice.rhythm(), current.viewer());
    return view(current.session().hearing(choice.rhythm()));
  }

  @PUT
  @Path("password")
  @RolesAllowed(ANYONE_SIGNED_IN)
  @BeforePasswordChange
  @Operation(summary = "Choose a new password; other sessions of the person end")
  public SessionView choosePassword(@NotNull @Valid PasswordChange change) {
    choosePassword.choose(
        current.session(), change.oldPassword(), change.newPassword(), client.address());
    return view(current.session().withOwnPassword());
  }

  private SessionView view(SignedIn session) {
    return SessionView.of(session, people.producerNames(session.viewer().producers()));
  }
}
