package org.socle.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates or moves something and returns a {@link jakarta.ws.rs.core.Response}: the caller
 * must send an {@code Idempotency-Key}. A retry with the same key and content gets the stored answer with
 * {@code Idempotent-Replayed: true}; other content gets 422; a retry while the first is being handled gets 409.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
