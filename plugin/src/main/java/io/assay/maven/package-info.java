/** The goals: parameters to a request, the engine, the report to Maven's log and exceptions. Nothing else. */
package io.assay.maven;
