package org.sightline.server;

import java.time.InstantSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.modulith.Modulithic;

/** Everything below this package, put together. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@Modulithic(systemName = "Sightline")
class Application {

  /** The clock everything asks, so that tests can turn it. */
  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
