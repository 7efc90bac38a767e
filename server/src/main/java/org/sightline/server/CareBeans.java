package org.sightline.server;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The database and what copies it, for work on a workspace without serving pages. */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@ComponentScan({"org.sightline.server.care", "org.sightline.server.store"})
final class CareBeans {}
