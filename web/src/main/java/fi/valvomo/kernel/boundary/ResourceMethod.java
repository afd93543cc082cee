package fi.valvomo.kernel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * One method of the interface as Java knows it.
 *
 * @param verb its HTTP method
 * @param path its template below the interface's root, such as {@code /users/{id}}
 * @param method the method itself
 */
record ResourceMethod(String verb, String path, Method method) {

  /**
   * A parameter of the method itself, or a field of a bean of parameters.
   *
   * @param element where its annotations are
   * @param type what it is read as
   */
  record Given(AnnotatedElement element, Type type) {}

  static Stream<ResourceMethod> of(Class<?> resource) {
    return Arrays.stream(resource.getMethods())
        .flatMap(method -> verb(method).map(verb -> of(verb, resource, method)).stream());
  }

  private static ResourceMethod of(String verb, Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path = resource.getAnnotation(Path.class).value();
    return new ResourceMethod(verb, normal(path + "/" + (own == null ? "" : own.value())), method);
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  /** One slash before each part, none at the end, and no patterns in the variables. */
  static String normal(String path) {
    return ("/" + path)
        .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
        .replaceAll("/+", "/")
        .replaceAll("(?<=.)/$", "");
  }

  boolean reads() {
    return verb.equals(HttpMethod.GET);
  }

  boolean isOpenToAll() {
    return method.isAnnotationPresent(PermitAll.class);
  }

  /** The first part of the path: what the method is about. */
  String subject() {
    return path.split("/")[1];
  }

  /** A name that no other operation has: {@code users_list}. */
  String operationId() {
    String resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
    String small = resource.substring(0, 1).toLowerCase(Locale.ROOT) + resource.substring(1);
    return small + "_" + method.getName();
  }

  String summary() {
    Operation said = method.getAnnotation(Operation.class);
    return said == null ? "" : said.summary();
  }

  /** What the method answers when all is well; void where it answers nothing that Java tells. */
  Type answer() {
    APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
    if (said != null) {
      return said.value();
    }
    return method.getReturnType() == Response.class ? void.class : method.getGenericReturnType();
  }

  /** The status when all is well. */
  String status() {
    APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
    if (said != null && !said.responseCode().isEmpty()) {
      return said.responseCode();
    }
    return method.getReturnType() == void.class ? "204" : "200";
  }

  String produces() {
    Produces own = method.getAnnotation(Produces.class);
    return own == null ? MediaType.APPLICATION_JSON : own.value()[0];
  }

  String consumes() {
    Consumes own = method.getAnnotation(Consumes.class);
    return own == null ? MediaType.APPLICATION_JSON : own.value()[0];
  }

  /** What is sent to the method: its one parameter without an annotation of JAX-RS. */
  Optional<Parameter> body() {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> Arrays.stream(parameter.getAnnotations()).noneMatch(this::isJaxRs))
        .findFirst();
  }

  /** Everything that is given in path, query or header. */
  List<Given> given() {
    Stream<Given> toAll =
        fields(method.getDeclaringClass())
            .filter(given -> given.element().isAnnotationPresent(PathParam.class));
    Stream<Given> own =
        Arrays.stream(method.getParameters())
            .flatMap(
                parameter ->
                    parameter.isAnnotationPresent(BeanParam.class)
                        ? fields(parameter.getType())
                        : Stream.of(new Given(parameter, parameter.getParameterizedType())));
    return Stream.concat(toAll, own).toList();
  }

  private static Stream<Given> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .map(field -> new Given(field, field.getGenericType()));
  }

  private boolean isJaxRs(Annotation annotation) {
    return annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs");
  }
}
