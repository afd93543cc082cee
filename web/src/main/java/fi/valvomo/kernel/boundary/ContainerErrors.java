package fi.valvomo.kernel.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What goes wrong outside resources: the server's own page would tell its name and its insides. */
@WebServlet("/problem")
public class ContainerErrors extends HttpServlet {

  @Inject private transient Problems problems;
  @Inject private transient JsonShape json;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Response problem = problems.of(status instanceof Integer known ? known : 404);
    response.setStatus(problem.getStatus());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.getContext(Problem.class).toJson(problem.getEntity(), response.getWriter());
  }
}
