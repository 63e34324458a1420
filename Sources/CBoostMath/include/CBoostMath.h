// The distributions of Boost.Math (Debian: libboost-math-dev) as plain C functions.
//
// For each distribution: `cdf` is P(X <= x), `sf` is P(X > x) computed without cancellation, `quantile` is the inverse
// of `cdf` and `upper_quantile` that of `sf`. No function throws, prints, allocates or keeps state, so all may be called from any thread. An argument
// outside the domain gives NaN, a result beyond the range of double gives an infinity; the Swift side rules both out
// beforehand.

#ifndef CBOOSTMATH_H
#define CBOOSTMATH_H

#ifdef __cplusplus
extern "C" {
#endif

double boost_normal_cdf(double x);
double boost_normal_sf(double x);
double boost_normal_quantile(double probability);

double boost_student_t_cdf(double x, double degrees_of_freedom);
double boost_student_t_sf(double x, double degrees_of_freedom);
double boost_student_t_quantile(double probability, double degrees_of_freedom);

double boost_non_central_t_cdf(double x, double degrees_of_freedom, double non_centrality);
double boost_non_central_t_sf(double x, double degrees_of_freedom, double non_centrality);
double boost_non_central_t_quantile(double probability, double degrees_of_freedom, double non_centrality);

double boost_beta_cdf(double x, double alpha, double beta);
double boost_beta_sf(double x, double alpha, double beta);
double boost_beta_quantile(double probability, double alpha, double beta);
double boost_beta_upper_quantile(double probability, double alpha, double beta);

double boost_fisher_f_cdf(double x, double numerator_degrees_of_freedom, double denominator_degrees_of_freedom);
double boost_fisher_f_sf(double x, double numerator_degrees_of_freedom, double denominator_degrees_of_freedom);
double boost_fisher_f_quantile(
    double probability, double numerator_degrees_of_freedom, double denominator_degrees_of_freedom);

double boost_chi_squared_cdf(double x, double degrees_of_freedom);
double boost_chi_squared_sf(double x, double degrees_of_freedom);
double boost_chi_squared_quantile(double probability, double degrees_of_freedom);

// The noncentrality for which P(X <= x), or P(X > x), is the probability; it must exist.
double boost_noncentral_chi_squared_noncentrality(double x, double degrees_of_freedom, double probability);
double boost_noncentral_chi_squared_upper_noncentrality(double x, double degrees_of_freedom, double probability);

// P(X = x) for whole numbers with 0 < draws < population and x possible.
double boost_hypergeometric_pdf(double x, double population, double successes, double draws);

// Owen's T function, of which the bivariate normal distribution is made.
double boost_owens_t(double h, double a);

#ifdef __cplusplus
}
#endif

#endif
