package org.sightline.cli;

import org.sightline.report.language.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of sentences and reports. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "en|es|ar",
      defaultValue = "en",
      description = "Language of sentences and of the report (default ${DEFAULT-VALUE}).")
  private String tag;

  Language chosen() {
    return Language.of(tag)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no language \"" + tag + "\". Maybe one of en, es, ar."));
  }
}
