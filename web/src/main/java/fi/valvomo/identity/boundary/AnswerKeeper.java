package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.CountOnce;
import fi.valvomo.identity.control.CurrentSubmission;
import fi.valvomo.identity.control.CurrentSubmission.Keyed;
import fi.valvomo.identity.entity.KeptAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keeps what is answered to a submission that has a key, before it leaves. */
@Provider
@ApplicationScoped
public class AnswerKeeper implements ContainerResponseFilter, WriterInterceptor {

  private static final String STATUS = "valvomo.answer-kept-with-status";

  @Inject private CurrentSubmission submission;
  @Inject private CountOnce once;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (submission.keyed().isEmpty() || response.getStatus() >= 300) {
      return;
    }
    if (response.hasEntity()) {
      request.setProperty(STATUS, response.getStatus());
    } else {
      once.keep(submission.keyed().get(), answer(response.getStatus(), null, null, null));
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(STATUS) instanceof Integer status)) {
      context.proceed();
      return;
    }
    OutputStream out = context.getOutputStream();
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    context.setOutputStream(copy);
    context.proceed();
    String body = kept(copy.toString(StandardCharsets.UTF_8), context.getAnnotations());
    once.keep(
        submission.keyed().orElseThrow(),
        answer(
            status,
            header(context, HttpHeaders.LOCATION),
            header(context, HttpHeaders.ETAG),
            body));
    out.write(copy.toByteArray());
    context.setOutputStream(out);
  }

  /** What is told once only is not kept. */
  private static String kept(String body, Annotation[] ofMethod) {
    return Arrays.stream(ofMethod)
        .filter(ToldOnce.class::isInstance)
        .map(once -> without(body, ((ToldOnce) once).value()))
        .findFirst()
        .orElse(body);
  }

  private static String without(String body, String part) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return Json.createObjectBuilder(reader.readObject()).addNull(part).build().toString();
    }
  }

  private KeptAnswer answer(int status, String location, String etag, String body) {
    Keyed keyed = submission.keyed().orElseThrow();
    return new KeptAnswer(keyed.fingerprint(), status, location, etag, body);
  }

  private static String header(WriterInterceptorContext context, String name) {
    Object value = context.getHeaders().getFirst(name);
    return value == null ? null : value.toString();
  }
}
