/**
 * Programmes, their rules and their places over HTTP.
 * Requests and answers are records; every decision is made behind them.
 */
@NullMarked
package org.socle.enrollment.programme.web;

import org.jspecify.annotations.NullMarked;
