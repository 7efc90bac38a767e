package org.sightline.server.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which routes take files, and from whom; asked before a file is read. */
@Component
final class FileRoutes {
  private final ObjectProvider<RequestMappingHandlerMapping> routes;
  private final RouteGuard guard;

  FileRoutes(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> routes,
      RouteGuard guard) {
    this.routes = routes;
    this.guard = guard;
  }

  /**
   * Lets through a file that somebody may bring to the route they bring it to.
   *
   * @throws Refusal when there is no such route, it takes no file, or it is not open to them
   */
  void check(HttpServletRequest request) {
    HandlerMethod method = method(request);
    guard.check(method);
    if (Arrays.stream(method.getMethodParameters()).noneMatch(FileRoutes::isFile)) {
      throw new Refusal(Problem.UNREADABLE);
    }
  }

  private HandlerMethod method(HttpServletRequest request) {
    if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
      ServletRequestPathUtils.parseAndCache(request);
    }
    try {
      HandlerExecutionChain found = routes.getObject().getHandler(request);
      if (found != null && found.getHandler() instanceof HandlerMethod method) {
        return method;
      }
    } catch (HttpRequestMethodNotSupportedException wrong) {
      throw new Refusal(Problem.WRONG_METHOD);
    } catch (Exception unreadable) {
      throw new Refusal(Problem.UNREADABLE);
    }
    throw new Refusal(Problem.NOT_FOUND);
  }

  private static boolean isFile(MethodParameter parameter) {
    return MultipartFile.class.isAssignableFrom(parameter.getParameterType());
  }
}
