package org.sightline.server.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The compiled templates. A page is finished before its first byte is sent, so one that breaks half
 * way is never shown half.
 */
@Component
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  boolean has(String name) {
    return engine.hasTemplate(name + ".jte");
  }

  void write(String name, Map<String, ?> model, HttpServletResponse response) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    @SuppressWarnings("unchecked")
    Map<String, Object> values = (Map<String, Object>) model;
    engine.render(name + ".jte", values, output);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
