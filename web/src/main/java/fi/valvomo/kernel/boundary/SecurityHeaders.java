package fi.valvomo.kernel.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the browser may do with our answers, and how long it may keep them. */
public class SecurityHeaders extends HttpFilter {

  // the design system's components bring their styles in style elements, hence unsafe-inline there
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:;"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    response.setHeader("Cache-Control", caching(path(request)));
    chain.doFilter(request, response);
  }

  /**
   * Assets carry a hash of their content in their name; pages must be asked for; data is kept by
   * nobody.
   */
  static String caching(String path) {
    if (path.startsWith("/assets/")) {
      return "public, max-age=31536000, immutable";
    }
    return path.startsWith("/api/") ? "no-store" : "no-cache";
  }

  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
