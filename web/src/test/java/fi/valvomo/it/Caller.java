package fi.valvomo.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who is signed in and calls the interface over HTTP, as a browser does. */
public final class Caller {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Map<String, Caller> SIGNED_IN = new ConcurrentHashMap<>();
  private static final String JSON = "application/json";

  private final String cookie;
  private final String csrfToken;
  private final String language;

  private Caller(String cookie, String csrfToken, String language) {
    this.cookie = cookie;
    this.csrfToken = csrfToken;
    this.language = language;
  }

  /**
   * What came back.
   *
   * @param status HTTP status
   * @param etag entity tag, or null
   * @param body JSON, or JSON null where there was none
   */
  public record Answer(int status, String etag, JsonValue body) {

    public JsonObject json() {
      return body.asJsonObject();
    }

    public JsonArray items() {
      return json().getJsonArray("items");
    }

    /** What is wrong at the first field of a problem: "field code". */
    public String firstError() {
      JsonObject error = json().getJsonArray("errors").getJsonObject(0);
      return error.getString("field") + " " + error.getString("code");
    }
  }

  /** A person of the demo; each signs in once. */
  public static Caller of(String username) {
    return SIGNED_IN.computeIfAbsent(username, Caller::signIn);
  }

  /** Nobody whom the house knows. */
  public static Caller stranger() {
    return new Caller(null, null, "fi");
  }

  /** The same person in a session of its own, which a test may end or change. */
  public static Caller afresh(String username) {
    return signIn(username);
  }

  /** The same session in a browser of another language. */
  public Caller accepting(String language) {
    return new Caller(cookie, csrfToken, language);
  }

  String csrfToken() {
    return csrfToken;
  }

  private static Caller signIn(String username) {
    String body =
        Json.createObjectBuilder()
            .add("username", username)
            .add("password", password(username))
            .build()
            .toString();
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at("session"))
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(username + ": " + answer.statusCode() + answer.body());
    }
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    return new Caller(cookie, parsed(answer.body()).asJsonObject().getString("csrfToken"), "fi");
  }

  // the house made its first administrator before the demo's people came
  private static String password(String username) {
    return username.equals("admin") ? System.getProperty("valvomo.admin.password") : "demo";
  }

  public Answer get(String path) {
    return call(request(path).GET());
  }

  public Answer post(String path, JsonObject body) {
    return post(path, JSON, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  public Answer post(String path, String mediaType, byte[] body) {
    return call(
        request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)));
  }

  /** A file of comma-separated values, as text. */
  public String csv(String path) {
    return file(path, "text/csv");
  }

  /** A file of this kind, as text. */
  public String file(String path, String mediaType) {
    return send(request(path).header("Accept", mediaType).GET().build()).body();
  }

  /** Without If-Match where the tag is null. */
  public Answer put(String path, String etag, JsonObject body) {
    return call(tagged(path, etag).PUT(BodyPublishers.ofString(body.toString())));
  }

  /** The same for an act that two people must not do past each other. */
  public Answer postTagged(String path, String etag, JsonObject body) {
    return call(tagged(path, etag).POST(BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder tagged(String path, String etag) {
    HttpRequest.Builder request = request(path).header("Content-Type", JSON);
    return etag == null ? request : request.header("If-Match", etag);
  }

  /** Any call; no body where it is null. */
  public Answer send(String method, String path, String mediaType, byte[] body) {
    HttpRequest.Builder request = request(path);
    if (body != null) {
      request.header("Content-Type", mediaType);
    }
    return call(
        request.method(
            method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).header("Accept-Language", language);
    return cookie == null
        ? request
        : request.header("Cookie", cookie).header("X-CSRF-Token", csrfToken);
  }

  private static Answer call(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request.build());
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(null),
        parsed(answer.body()));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static JsonValue parsed(String body) {
    if (!body.startsWith("{") && !body.startsWith("[")) {
      return JsonValue.NULL;
    }
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    }
  }

  // below the interface's root, or with a slash below the server's
  private static URI at(String path) {
    String server = "http://127.0.0.1:" + System.getProperty("valvomo.test.port");
    return URI.create(server + (path.startsWith("/") ? path : "/api/v1/" + path));
  }
}
