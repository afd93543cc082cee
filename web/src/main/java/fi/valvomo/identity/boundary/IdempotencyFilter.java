package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.CountOnce;
import fi.valvomo.identity.control.CurrentSubmission;
import fi.valvomo.identity.control.CurrentSubmission.Keyed;
import fi.valvomo.identity.entity.KeptAnswer;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.kernel.boundary.Problems;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A submission with an {@code Idempotency-Key} that was answered before gets the same answer again
 * and does nothing. Asked after the guards: who may not call a method learns nothing here either.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class IdempotencyFilter implements ContainerRequestFilter {

  /** Name of the header that carries the key. */
  public static final String HEADER = "Idempotency-Key";

  /** What comes without login is nobody's, also when somebody who has signed in sends it. */
  private static final String PUBLIC = "public/";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

  @Inject private CurrentViewer viewer;
  @Inject private CurrentSubmission submission;
  @Inject private CountOnce once;
  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(HEADER);
    if (key == null || viewer.signedIn().isEmpty() || !submits(request)) {
      return;
    }
    if (!KEY.matcher(key).matches()) {
      throw InvalidException.of(HEADER, "idempotencyKey");
    }
    Keyed keyed = new Keyed(viewer.viewer().userId(), key, fingerprint(request));
    Optional<KeptAnswer> before = once.answered(keyed);
    if (before.isPresent()) {
      request.abortWith(again(before.get(), keyed));
    } else {
      submission.is(keyed);
    }
  }

  private static boolean submits(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.POST)
        && !request.getUriInfo().getPath().startsWith(PUBLIC)
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
  }

  private static String fingerprint(ContainerRequestContext request) throws IOException {
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    String path = request.getUriInfo().getRequestUri().getPath();
    return Secret.of(path + '\n' + new String(body, StandardCharsets.UTF_8)).hash();
  }

  private Response again(KeptAnswer before, Keyed keyed) {
    if (!before.fingerprint().equals(keyed.fingerprint())) {
      return problems.of(409, "identity", "KEY_USED_FOR_OTHER");
    }
    if (!before.isAnswered()) {
      return problems.of(409, "identity", "RECEIVED_BEFORE");
    }
    Response.ResponseBuilder answer = Response.status(before.status());
    if (before.body() != null) {
      answer
          .type(MediaType.APPLICATION_JSON_TYPE)
          .entity(before.body().getBytes(StandardCharsets.UTF_8));
    }
    if (before.location() != null) {
      answer.header(HttpHeaders.LOCATION, before.location());
    }
    if (before.etag() != null) {
      answer.header(HttpHeaders.ETAG, before.etag());
    }
    return answer.build();
  }
}
