package org.sightline.server.accounts.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Token;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every route and hands controllers their {@link Viewer}. */
@Configuration(proxyBeanMethods = false)
class GateRoutes implements WebMvcConfigurer {
  private final RouteGuard guard;
  private final CurrentViewer current;

  GateRoutes(RouteGuard guard, CurrentViewer current) {
    this.guard = guard;
    this.current = current;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new SignedInArguments());
  }

  private final class SignedInArguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Viewer.class
          || parameter.getParameterType() == Token.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      if (parameter.getParameterType() == Viewer.class) {
        return current.current().orElseThrow(() -> new Refusal(Problem.NOT_ALLOWED));
      }
      return current.session().orElseThrow(() -> new Refusal(Problem.NOT_ALLOWED));
    }
  }
}
