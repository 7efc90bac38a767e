package org.sightline.server.accounts.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.sightline.server.access.Viewers;
import org.sightline.server.site.Problem;
import org.sightline.server.site.ProblemPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/** The filters before every route. Who may do what is said at the routes: {@link RouteGuard}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
  /** Nothing is loaded or framed from elsewhere, nothing inline runs or styles. */
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

  @Bean
  CsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("form");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return tokens;
  }

  @Bean
  SecurityFilterChain gate(
      HttpSecurity http,
      SessionContexts contexts,
      CsrfTokenRepository tokens,
      ProblemPages problems,
      Operators operators,
      Providers providers,
      Viewers viewers,
      FileRoutes files,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
    http.addFilterBefore(new BodyGuard(viewers, files, problems, limit), CsrfFilter.class)
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            failures ->
                failures
                    .accessDeniedHandler(
                        (request, response, denied) ->
                            problems.answer(Problem.STALE_FORM, request, response))
                    .authenticationEntryPoint(
                        (request, response, failure) ->
                            problems.answer(formProblem(request), request, response)))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .frameOptions(frames -> frames.deny()));
    http.authorizeHttpRequests(
        routes ->
            routes
                .requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .access(operators)
                .anyRequest()
                .permitAll());
    providers.openFor(http);
    return http.build();
  }

  private static Problem formProblem(HttpServletRequest request) {
    return request.getMethod().equals("GET") ? Problem.NOT_ALLOWED : Problem.STALE_FORM;
  }
}
