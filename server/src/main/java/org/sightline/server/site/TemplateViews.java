package org.sightline.server.site;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Finds the template a controller names: {@code accounts/people} is {@code accounts/people.jte}.
 */
@Component
final class TemplateViews implements ViewResolver, Ordered {
  private static final String REDIRECT = "redirect:";

  private final Templates templates;

  TemplateViews(Templates templates) {
    this.templates = templates;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith(REDIRECT)) {
      RedirectView redirect = new RedirectView(name.substring(REDIRECT.length()));
      redirect.setStatusCode(HttpStatus.SEE_OTHER);
      redirect.setExposeModelAttributes(false);
      return redirect;
    }
    if (!templates.has(name)) {
      throw new IllegalStateException(
          "template is " + name + ", which was not compiled. Maybe its file is elsewhere.");
    }
    return (model, request, response) ->
        templates.write(name, model == null ? Map.of() : model, response);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
