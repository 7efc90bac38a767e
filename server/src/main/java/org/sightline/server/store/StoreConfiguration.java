package org.sightline.server.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the workspace known to every capability. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  Workspace workspace(@Value("${sightline.workspace}") Path folder) {
    return new Workspace(folder);
  }
}
