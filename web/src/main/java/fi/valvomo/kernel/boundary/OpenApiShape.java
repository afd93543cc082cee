package fi.valvomo.kernel.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * Describes the interface from its Java methods and records: formats, what is always there, what
 * lists hold, problems. The server's own scanner knows none of these, and falls over constraints on
 * records and parameters in beans, so it is switched off. The same interface always gives the same
 * text, in the same order, so that it can be kept and compared.
 */
public class OpenApiShape implements OASFilter {

  private static final String ROOT = "/api/v1";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    JavaSchemas schemas = new JavaSchemas();
    OperationShape shape = new OperationShape(schemas);
    SortedMap<String, PathItem> paths = new TreeMap<>();
    ResourceIndex.resources().stream()
        .filter(resource -> resource.getPackageName().endsWith(".boundary"))
        .sorted(Comparator.comparing(Class::getName))
        .flatMap(ResourceMethod::of)
        .sorted(Comparator.comparing(method -> method.path() + method.verb()))
        .forEach(
            method ->
                paths
                    .computeIfAbsent(ROOT + method.path(), path -> OASFactory.createPathItem())
                    .setOperation(verb(method), CallerScheme.asked(shape.of(method), method)));
    api.setInfo(OASFactory.createInfo().title("Valvomo").version("1"));
    api.setServers(List.of(OASFactory.createServer().url("/")));
    api.setPaths(OASFactory.createPaths());
    paths.forEach((path, item) -> api.getPaths().addPathItem(path, item));
    api.setComponents(
        OASFactory.createComponents()
            .schemas(schemas.named())
            .addSecurityScheme(CallerScheme.SESSION, CallerScheme.session())
            .addSecurityScheme(CallerScheme.SYSTEM_KEY, CallerScheme.systemKey()));
  }

  private static HttpMethod verb(ResourceMethod method) {
    return HttpMethod.valueOf(method.verb().toUpperCase(Locale.ROOT));
  }
}
