package fi.valvomo.kernel.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Addresses of the browser's own pages, such as {@code /findings/…}, are all answered by its one
 * page.
 */
public class DeepLinks extends HttpFilter {

  private static final String DEFAULT_SERVLET = "default";
  private static final List<String> SERVER =
      List.of("/api", "/openapi", "/health", "/metrics", "/public");

  /** The browser's own pages that need no login. */
  private static final List<String> OPEN_PAGES = List.of("/public/notice", "/public/invitation");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (reads && isUnanswered(request) && isPage(SecurityHeaders.path(request))) {
      request.getRequestDispatcher("/index.html").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Only what no other servlet of the server answers to. */
  private static boolean isUnanswered(HttpServletRequest request) {
    return DEFAULT_SERVLET.equals(request.getHttpServletMapping().getServletName());
  }

  static boolean isPage(String path) {
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    return !file && (isUnder(OPEN_PAGES, path) || !isUnder(SERVER, path));
  }

  private static boolean isUnder(List<String> roots, String path) {
    return roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }
}
