package fi.valvomo.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.TreeMap;

/** A browser over real HTTP whose cookie and headers a test may tamper with. */
final class Browser {

  // 1.1, as browsers speak without TLS: over an upgrade to 2 Payara drops our headers of pages
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final TreeMap<String, String> headers = new TreeMap<>();

  /** What came back. */
  record Answer(int status, HttpResponse<String> raw) {

    JsonObject json() {
      try (var reader = Json.createReader(new StringReader(raw.body()))) {
        return reader.readObject();
      }
    }

    String code() {
      return json().isNull("code") ? null : json().getString("code");
    }

    String text(String name) {
      return json().getString(name);
    }

    /** What is wrong at the first field: "field code". */
    String firstError() {
      JsonObject error = json().getJsonArray("errors").getJsonObject(0);
      return error.getString("field") + " " + error.getString("code");
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse(null);
    }
  }

  /** Nobody yet. */
  static Browser stranger() {
    return new Browser();
  }

  /** Somebody who must come in. */
  static Browser of(String username, String password) {
    Browser browser = new Browser();
    Answer answer = browser.signIn(username, password);
    if (answer.status() != 200) {
      throw new IllegalStateException(username + ": " + answer.raw().body());
    }
    return browser;
  }

  /** Sends the log-in form; keeps cookie and token when let in. */
  Answer signIn(String username, String password) {
    Answer answer =
        send(
            "POST",
            "/session",
            Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build()
                .toString());
    if (answer.status() == 200) {
      with("Cookie", answer.header("Set-Cookie").split(";")[0]);
      with("X-CSRF-Token", answer.text("csrfToken"));
    }
    return answer;
  }

  /** From now on with this header; null takes it away. */
  Browser with(String header, String value) {
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    return this;
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer delete(String path) {
    return send("DELETE", path, null);
  }

  Answer post(String path, String json) {
    return send("POST", path, json);
  }

  Answer put(String path, String json) {
    return send("PUT", path, json);
  }

  Answer send(String method, String path, String json) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    headers.forEach(request::header);
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    return sent(request.build());
  }

  /** A file as raw bytes. */
  Answer upload(String path, byte[] content) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).header("Content-Type", "application/octet-stream");
    headers.forEach(request::header);
    return sent(request.POST(BodyPublishers.ofByteArray(content)).build());
  }

  private static Answer sent(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static URI at(String path) {
    String root = "http://127.0.0.1:" + System.getProperty("valvomo.test.port");
    return URI.create(path.startsWith("//") ? root + path.substring(1) : root + "/api/v1" + path);
  }
}
