/**
 * How far a build is, for those who wait for it: stages count, and whoever started the build says where and how often that is
 * told. Uses nothing but the JDK.
 */
package io.assay.progress;
