package fi.valvomo.kernel.boundary;

import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.media.Content;

/** The example of what is sent, where the method's body brings one in {@link RequestBody}. */
final class RequestExample {

  private RequestExample() {}

  /** The same content with the example of the body's annotation. */
  static Content in(AnnotatedElement body, Content content) {
    RequestBody said = body.getAnnotation(RequestBody.class);
    if (said != null) {
      Arrays.stream(said.content())
          .flatMap(each -> Arrays.stream(each.examples()))
          .findFirst()
          .map(example -> JsonbBuilder.create().fromJson(example.value(), TreeMap.class))
          .ifPresent(
              example ->
                  content.getMediaTypes().values().forEach(type -> type.setExample(example)));
    }
    return content;
  }
}
