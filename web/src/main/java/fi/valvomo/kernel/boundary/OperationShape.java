package fi.valvomo.kernel.boundary;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes one method of the interface. */
class OperationShape {

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "Something sent is wrong; errors names the fields",
              "401", "Nobody is signed in",
              "403", "This person may not do this",
              "404", "There is no such thing, or not for this person",
              "409", "A rule says no",
              "412", "Somebody else changed it first",
              "413", "It is too large",
              "415", "Its type is not accepted",
              "428", "If-Match is missing",
              "429", "Too many attempts"));

  private final JavaSchemas schemas;

  OperationShape(JavaSchemas schemas) {
    this.schemas = schemas;
  }

  Operation of(ResourceMethod method) {
    Operation operation =
        OASFactory.createOperation()
            .operationId(method.operationId())
            .summary(method.summary())
            .addTag(method.subject())
            .responses(responses(method));
    method.given().stream()
        .map(given -> parameter(given.element(), given.type()))
        .filter(Objects::nonNull)
        .forEach(operation::addParameter);
    if (editsVersion(method)) {
      operation.addParameter(ifMatch());
    }
    if (submits(method)) {
      operation.addParameter(idempotencyKey());
    }
    method
        .body()
        .ifPresent(
            body ->
                operation.requestBody(
                    OASFactory.createRequestBody()
                        .required(true)
                        .content(
                            RequestExample.in(
                                body,
                                content(method.consumes(), sent(body.getParameterizedType()))))));
    return operation;
  }

  private Schema sent(Type type) {
    return type == InputStream.class ? file() : schemas.ofSent(type);
  }

  private static boolean editsVersion(ResourceMethod method) {
    return Arrays.asList(method.method().getParameterTypes()).contains(HttpHeaders.class);
  }

  private static boolean sendsFile(ResourceMethod method) {
    return method.body().filter(body -> body.getType() == InputStream.class).isPresent();
  }

  private static boolean submits(ResourceMethod method) {
    return method.method().isAnnotationPresent(POST.class)
        && method.body().isPresent()
        && !sendsFile(method)
        && !readsKeyItself(method);
  }

  private static boolean readsKeyItself(ResourceMethod method) {
    return Arrays.stream(method.method().getParameters())
        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
        .anyMatch(header -> header != null && header.value().equals(IDEMPOTENCY_KEY));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(IDEMPOTENCY_KEY)
        .in(In.HEADER)
        .description("The same for every repetition of one submission, so that it counts once")
        .schema(OASFactory.createSchema().type(SchemaType.STRING).maxLength(200));
  }

  private static Parameter ifMatch() {
    return OASFactory.createParameter()
        .name(HttpHeaders.IF_MATCH)
        .in(In.HEADER)
        .required(true)
        .description("The ETag of what was read")
        .schema(OASFactory.createSchema().type(SchemaType.STRING));
  }

  private Parameter parameter(AnnotatedElement element, Type type) {
    if (element.isAnnotationPresent(PathParam.class)) {
      String name = element.getAnnotation(PathParam.class).value();
      return parameter(In.PATH, name, element, type).required(true);
    }
    if (element.isAnnotationPresent(QueryParam.class)) {
      return parameter(In.QUERY, element.getAnnotation(QueryParam.class).value(), element, type);
    }
    if (element.isAnnotationPresent(HeaderParam.class)) {
      return parameter(In.HEADER, element.getAnnotation(HeaderParam.class).value(), element, type);
    }
    return null;
  }

  private Parameter parameter(In where, String name, AnnotatedElement element, Type type) {
    Parameter parameter =
        OASFactory.createParameter().name(name).in(where).schema(schemas.of(type));
    var said =
        element.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    if (said != null) {
      parameter.description(said.description());
    }
    if (said != null && !said.maximum().isEmpty()) {
      parameter.schema(
          OASFactory.createSchema()
              .type(SchemaType.INTEGER)
              .minimum(new BigDecimal(said.minimum()))
              .maximum(new BigDecimal(said.maximum()))
              .defaultValue(Integer.valueOf(said.defaultValue())));
    }
    return parameter;
  }

  private APIResponses responses(ResourceMethod method) {
    APIResponse fine = OASFactory.createAPIResponse().description("Done");
    if (!method.produces().startsWith("application/json")) {
      fine.content(content(method.produces(), file()));
    } else if (method.answer() != void.class) {
      fine.content(content(method.produces(), schemas.of(method.answer())));
    }
    APIResponses responses = OASFactory.createAPIResponses().addAPIResponse(method.status(), fine);
    PROBLEMS.forEach(
        (status, why) -> {
          if (mayAnswer(method, status)) {
            responses.addAPIResponse(status, problem(status, why));
          }
        });
    return responses;
  }

  private static boolean mayAnswer(ResourceMethod method, String status) {
    return switch (status) {
      case "401", "403" -> !method.isOpenToAll() || !method.reads();
      case "409", "412" -> !method.reads();
      case "413" -> sendsFile(method);
      case "415" -> method.body().isPresent();
      case "428" -> editsVersion(method);
      case "429" -> method.isOpenToAll() && !method.reads();
      default -> true;
    };
  }

  private APIResponse problem(String status, String why) {
    Class<?> type = status.equals("412") ? LostRace.class : Problem.class;
    return OASFactory.createAPIResponse()
        .description(why)
        .content(content(Problem.MEDIA_TYPE, schemas.of(type)));
  }

  private static Schema file() {
    return OASFactory.createSchema().type(SchemaType.STRING).format("binary");
  }

  private static Content content(String type, Schema schema) {
    return OASFactory.createContent()
        .addMediaType(type, OASFactory.createMediaType().schema(schema));
  }
}
