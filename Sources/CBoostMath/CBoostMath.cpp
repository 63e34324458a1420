#include "CBoostMath.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/owens_t.hpp>
#include <limits>

namespace {

namespace bm = boost::math;
namespace bmp = boost::math::policies;

// Every error is answered by a return value (NaN, infinity, best guess) instead of an exception. double is not promoted
// to long double: what that is differs between processors, and the same input shall give the same figures on all of
// them.
using Silent = bmp::policy<
    bmp::domain_error<bmp::ignore_error>, bmp::pole_error<bmp::ignore_error>,
    bmp::overflow_error<bmp::ignore_error>, bmp::underflow_error<bmp::ignore_error>,
    bmp::denorm_error<bmp::ignore_error>, bmp::rounding_error<bmp::ignore_error>,
    bmp::evaluation_error<bmp::ignore_error>, bmp::indeterminate_result_error<bmp::ignore_error>,
    bmp::promote_double<false>>;

using Normal = bm::normal_distribution<double, Silent>;
using StudentT = bm::students_t_distribution<double, Silent>;
using NonCentralT = bm::non_central_t_distribution<double, Silent>;
using Beta = bm::beta_distribution<double, Silent>;
using FisherF = bm::fisher_f_distribution<double, Silent>;
using ChiSquared = bm::chi_squared_distribution<double, Silent>;
using NoncentralChiSquared = bm::non_central_chi_squared_distribution<double, Silent>;
using Binomial = bm::binomial_distribution<double, Silent>;

// Nothing is known to throw under the policy above; should a version of Boost do so all the same, C must not see it.
template <typename Body>
double guarded(Body body) noexcept {
  try {
    return body();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

template <typename Distribution, typename... Parameters>
double lower_tail(double x, Parameters... parameters) noexcept {
  return guarded([=] { return bm::cdf(Distribution(parameters...), x); });
}

template <typename Distribution, typename... Parameters>
double upper_tail(double x, Parameters... parameters) noexcept {
  return guarded([=] { return bm::cdf(bm::complement(Distribution(parameters...), x)); });
}

template <typename Distribution, typename... Parameters>
double inverse(double probability, Parameters... parameters) noexcept {
  return guarded([=] { return bm::quantile(Distribution(parameters...), probability); });
}

double binomial_pdf(double successes, double trials, double share) {
  return bm::pdf(Binomial(trials, share), successes);
}

template <typename Distribution, typename... Parameters>
double upper_inverse(double probability, Parameters... parameters) noexcept {
  return guarded([=] { return bm::quantile(bm::complement(Distribution(parameters...), probability)); });
}

}  // namespace

extern "C" {

double boost_normal_cdf(double x) { return lower_tail<Normal>(x); }
double boost_normal_sf(double x) { return upper_tail<Normal>(x); }
double boost_normal_quantile(double probability) { return inverse<Normal>(probability); }

double boost_student_t_cdf(double x, double df) { return lower_tail<StudentT>(x, df); }
double boost_student_t_sf(double x, double df) { return upper_tail<StudentT>(x, df); }
double boost_student_t_quantile(double probability, double df) { return inverse<StudentT>(probability, df); }

double boost_non_central_t_cdf(double x, double df, double delta) { return lower_tail<NonCentralT>(x, df, delta); }
double boost_non_central_t_sf(double x, double df, double delta) { return upper_tail<NonCentralT>(x, df, delta); }
double boost_non_central_t_quantile(double probability, double df, double delta) {
  return inverse<NonCentralT>(probability, df, delta);
}

double boost_beta_cdf(double x, double alpha, double beta) { return lower_tail<Beta>(x, alpha, beta); }
double boost_beta_sf(double x, double alpha, double beta) { return upper_tail<Beta>(x, alpha, beta); }
double boost_beta_quantile(double probability, double alpha, double beta) {
  return inverse<Beta>(probability, alpha, beta);
}
double boost_beta_upper_quantile(double probability, double alpha, double beta) {
  return upper_inverse<Beta>(probability, alpha, beta);
}

double boost_fisher_f_cdf(double x, double df1, double df2) { return lower_tail<FisherF>(x, df1, df2); }
double boost_fisher_f_sf(double x, double df1, double df2) { return upper_tail<FisherF>(x, df1, df2); }
double boost_fisher_f_quantile(double probability, double df1, double df2) {
  return inverse<FisherF>(probability, df1, df2);
}

double boost_chi_squared_cdf(double x, double df) { return lower_tail<ChiSquared>(x, df); }
double boost_chi_squared_sf(double x, double df) { return upper_tail<ChiSquared>(x, df); }
double boost_chi_squared_quantile(double probability, double df) { return inverse<ChiSquared>(probability, df); }

double boost_noncentral_chi_squared_noncentrality(double x, double df, double probability) {
  return guarded([=] { return NoncentralChiSquared::find_non_centrality(df, x, probability); });
}
double boost_noncentral_chi_squared_upper_noncentrality(double x, double df, double probability) {
  return guarded([=] { return NoncentralChiSquared::find_non_centrality(bm::complement(df, x, probability)); });
}

// As a ratio of three binomial probabilities (Loader 2000; R's dhyper): Boost's own hypergeometric distribution takes
// milliseconds for populations of tens of thousands and loses digits above a hundred thousand.
double boost_hypergeometric_pdf(double x, double population, double successes, double draws) {
  return guarded([=] {
    const double share = draws / population;
    return binomial_pdf(x, successes, share) * binomial_pdf(draws - x, population - successes, share) /
           binomial_pdf(draws, population, share);
  });
}

double boost_owens_t(double h, double a) {
  return guarded([=] { return bm::owens_t(h, a, Silent()); });
}

}  // extern "C"
