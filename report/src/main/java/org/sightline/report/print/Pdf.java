package org.sightline.report.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lays a document out on sheets. The only thing it can read besides the document is our fonts. */
final class Pdf {
  private Pdf() {}

  static byte[] of(Paper paper) {
    // Its log would quote the document.
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(PrintTree.of(paper), null);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Sightline");
    builder.useUnicodeBidiSplitter(Direction.Runs::new);
    builder.useUnicodeBidiReorderer(new Direction.Joined());
    builder.defaultTextDirection(
        paper.speech().language().rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    builder.useReplacementText(" ");
    builder.useUriResolver((base, address) -> allowed(address) ? address : null);
    builder.useExternalResourceAccessControl(
        (address, type) -> allowed(address),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, type) -> allowed(address),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(Letters::new, PrintFont.PROTOCOL);
    builder.toStream(file);
    try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
      builder.useSVGDrawer(drawer);
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("the document could not be laid out", unwritable);
    }
    return file.toByteArray();
  }

  private static boolean allowed(String address) {
    return address.startsWith("#") || PrintFont.at(address).isPresent();
  }

  /** The letters of one of our fonts. */
  private record Letters(String address) implements FSStream {
    @Override
    public InputStream getStream() {
      return PrintFont.at(address).orElseThrow().open();
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
